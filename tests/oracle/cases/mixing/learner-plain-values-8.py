import numpy as np
import torch
a = np.array([torch.tensor(1.), torch.tensor(2.)])
print(a, a.dtype)
