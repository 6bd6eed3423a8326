import numpy as np
import torch
x = np.float64(2) * torch.ones(2, dtype=torch.int64)
print(x, type(x))
y = torch.ones(2, dtype=torch.int64) * np.float64(2)
print(y, type(y))
