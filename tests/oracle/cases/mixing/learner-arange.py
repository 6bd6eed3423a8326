import numpy as np
import torch
idx = np.array([0, 2])
t = torch.arange(5)
print(t[idx])
mask = np.array([True, False, True, False, True])
print(t[mask])
