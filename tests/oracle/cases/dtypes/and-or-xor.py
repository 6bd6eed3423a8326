import numpy as np
import torch

t, a = torch.tensor([6, 3]), np.array([6, 3])
print(t & 2, t | 1, t ^ 5, a & 2, a | 1, a ^ 5)
