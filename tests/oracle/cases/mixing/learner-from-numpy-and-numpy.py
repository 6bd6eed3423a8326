import numpy as np
import torch
a = np.array([1., 2.]); t = torch.tensor([3., 4.])
print(torch.from_numpy(a) + t, a + t.numpy())
t + a
