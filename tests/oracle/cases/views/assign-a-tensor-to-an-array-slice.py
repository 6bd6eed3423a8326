import numpy as np
import torch

a = np.zeros(3)
a[:] = torch.ones(3)
a[0] = torch.tensor(5)
print(a)
