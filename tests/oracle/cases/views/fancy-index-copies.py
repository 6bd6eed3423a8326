import numpy as np
import torch

t, a = torch.arange(4), np.arange(4)
f, g = t[[0, 1]], a[[0, 1]]
f[0] = g[0] = 9
print(t, a, g.base)
