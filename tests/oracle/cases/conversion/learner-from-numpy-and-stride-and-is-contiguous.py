import numpy as np
import torch
a = np.array([[1, 2, 3], [4, 5, 6]], order='F')
t = torch.from_numpy(a)
print(t, t.stride(), t.is_contiguous())
