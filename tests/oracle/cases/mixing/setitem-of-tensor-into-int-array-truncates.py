import numpy as np
import torch

a = np.zeros(2, dtype=int)
a[0] = torch.tensor(1.7)
print(a)
