import numpy as np
import torch
t = torch.zeros(3)
t[0] = np.float64(1.5)
t[1:] = torch.from_numpy(np.array([2., 3.]))
print(t)
t[:] = np.array([4., 5., 6.])
