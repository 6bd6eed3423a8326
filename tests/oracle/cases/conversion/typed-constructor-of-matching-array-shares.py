import numpy as np
import torch

a = np.array([1, 2])
t = torch.LongTensor(a)
a[0] = 5
print(t)
