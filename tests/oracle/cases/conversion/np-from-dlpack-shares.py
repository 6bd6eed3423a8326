import numpy as np
import torch

t = torch.arange(3.0)
a = np.from_dlpack(t)
t[0] = 5
print(a, a.flags.writeable)
