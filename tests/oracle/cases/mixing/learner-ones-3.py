import numpy as np
import torch
t = torch.ones(3)
a = np.ones(3)
t -= a
print(t, t.dtype)
a -= t
print(a)
