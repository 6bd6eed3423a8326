import numpy as np
import torch
t = torch.tensor([1, 2, 3])
a = np.array(t)
a[0] = 99
print(t)
b = np.asarray(t)
b[0] = 99
print(t)
