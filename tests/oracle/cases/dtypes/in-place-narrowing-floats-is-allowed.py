import numpy as np
import torch

t = torch.ones(2)
t += torch.ones(2, dtype=torch.float64)
a = np.ones(2, dtype=np.float32)
a += np.ones(2)
print(t.dtype, a.dtype)
