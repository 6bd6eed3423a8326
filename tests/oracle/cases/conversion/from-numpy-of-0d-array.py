import numpy as np
import torch

a = np.array(3.5)
t = torch.from_numpy(a)
a[...] = 7
print(t, t.shape, t.dim())
