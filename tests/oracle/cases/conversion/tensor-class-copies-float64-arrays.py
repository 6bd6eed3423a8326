import numpy as np
import torch

a = np.zeros(3)
t = torch.Tensor(a)
t[0] = 1
print(a, t, t.dtype)
