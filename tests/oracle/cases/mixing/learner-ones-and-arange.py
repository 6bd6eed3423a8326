import numpy as np
import torch
t = torch.ones(3)
a = np.arange(3, dtype=np.float32)
r = a * t
print(r, type(r))
r = t * a
print(r, type(r))
