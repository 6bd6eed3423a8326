import numpy as np
import torch
a = np.array([1., 2.])
a *= torch.tensor([2., 2.])
print(a)
