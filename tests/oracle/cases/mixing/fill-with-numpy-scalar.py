import numpy as np
import torch

t = torch.zeros(2)
t.fill_(np.float64(3))
t[0] = np.int64(5)
print(t, torch.full((1,), np.float64(2.5)))
