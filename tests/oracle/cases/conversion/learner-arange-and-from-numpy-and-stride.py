import numpy as np
import torch
a = np.arange(10)[::2]
t = torch.from_numpy(a)
print(t, t.stride(), t.is_contiguous())
t[1] = -1
print(a.base)
