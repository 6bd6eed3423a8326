import numpy as np
import torch
a = np.array([1, 2, 3], dtype=object)
try:
    torch.tensor(a)
except TypeError as e:
    print(e)
print(torch.tensor(a.astype(np.float32)))
