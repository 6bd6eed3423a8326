import numpy as np
import torch

a = np.arange(2.0)
t = torch.asarray(a, dtype=torch.float64, copy=None)
print(t.data_ptr() == a.ctypes.data, torch.asarray(a, dtype=torch.float32).dtype)
