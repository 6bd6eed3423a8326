import numpy as np
import torch

a = np.arange(3)
t = torch.asarray(a, copy=True)
t[0] = 7
print(a, t)
