import numpy as np
import torch
a = np.arange(3)
a[1] = 2.7
print(a)
t = torch.arange(3)
t[1] = 2.7
print(t)
