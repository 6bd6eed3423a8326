import numpy as np
import torch

t = torch.tensor([0, 0])
a = np.array([0, 0])
t[0] = 1.9
a[0] = 1.9
print(t, a)
