import numpy as np
import torch

a = np.zeros(3)
t = torch.from_numpy(a)
a += 1
print(t)
a = a + 1
print(a, t)
