import numpy as np
import torch
a = np.arange(6).reshape(2, 3)
t = torch.from_numpy(a)
a[0, 0] = 100
print(t)
t.add_(1)
print(a)
