import numpy as np
import torch
t = torch.ones(2, 2)
a = np.eye(2, dtype=np.float32)
print(t @ torch.from_numpy(a))
try:
    t @ a
except TypeError as e:
    print(e)
print(a @ t)
