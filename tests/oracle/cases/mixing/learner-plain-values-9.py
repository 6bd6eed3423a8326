import numpy as np
import torch
a = np.array([torch.tensor([1., 2.]), torch.tensor([3., 4.])])
print(a, a.dtype)
