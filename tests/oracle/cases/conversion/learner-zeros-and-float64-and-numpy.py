import numpy as np
import torch
t = torch.zeros(3, dtype=torch.float64)
t.numpy()[:] = [1, 2, 3]
print(t)
np.copyto(t.numpy(), 5)
print(t)
