import numpy as np
import torch
a = np.arange(5)
a[1:] = a[:-1]
print(a)
t = torch.arange(5)
t[1:] = t[:-1]
print(t)
