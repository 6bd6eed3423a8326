import numpy as np
import torch

a = np.arange(3.0)
t = torch.from_dlpack(a)
a[0] = 5
print(t)
