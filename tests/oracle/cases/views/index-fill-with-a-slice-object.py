import numpy as np
import torch

t, s = torch.zeros(5), slice(1, None, 2)
t[s] = 1
print(t, np.arange(5)[s])
