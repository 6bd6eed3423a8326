import numpy as np
import torch
a = np.array([1., 2., 3.])
a += torch.ones(3)
print(a, type(a))
