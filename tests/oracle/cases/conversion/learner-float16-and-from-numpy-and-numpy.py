import numpy as np
import torch
arr = np.array([1., 2.], dtype=np.float16)
t = torch.from_numpy(arr)
print(t, t.dtype)
print(t.numpy().dtype)
