import numpy as np
import torch
a = np.arange(6).reshape(2, 3).T
t = torch.from_numpy(a)
print(t.stride(), t.is_contiguous())
print(a.strides)
