import numpy as np
import torch

a = np.arange(6)
s, f = torch.from_numpy(a[::2]), torch.from_numpy(a[[0, 2, 4]])
a[0] = 100
print(s, f, s.stride())
