import numpy as np
import torch

a = np.ones((2, 3), order='F')
t = torch.from_numpy(a)
print(t.stride(), t.shape, a.strides)
