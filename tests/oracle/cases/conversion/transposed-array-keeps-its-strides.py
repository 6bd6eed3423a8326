import numpy as np
import torch

a = np.arange(6).reshape(2, 3)
t = torch.from_numpy(a.T)
print(t.stride(), t.is_contiguous())
print(t)
