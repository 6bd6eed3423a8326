import numpy as np
import torch

t = torch.ones(2)
u = t
t += np.float64(1)
t *= np.int64(3)
print(t, u is t)
