import numpy as np
import torch
m = np.ma.array([1., 2., 3.], mask=[0, 1, 0])
print(m)
t = torch.from_numpy(m)
print(t)
