import numpy as np
import torch
a = np.zeros(3)
a[:] = torch.tensor([1, 2, 3])
a[0] = torch.tensor(9.)
print(a)
