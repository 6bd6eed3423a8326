import numpy as np
import torch

t, a = torch.arange(4), np.arange(4)
t[t > 1] = 0
a[a > 1] = 0
print(t, a)
