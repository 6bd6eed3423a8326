import numpy as np
import torch
a = np.array([[1, 2], [3, 4]])
t = torch.as_tensor(a)
print(t.data_ptr() == a.ctypes.data)
t2 = torch.as_tensor(a, dtype=torch.float32)
print(t2, t2.data_ptr() == a.ctypes.data)
