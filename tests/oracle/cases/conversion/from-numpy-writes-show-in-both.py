import numpy as np
import torch

a = np.array([1, 2, 3])
t = torch.from_numpy(a)
a[0] = 10
t[2] = 30
print(a, t)
