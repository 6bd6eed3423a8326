import numpy as np
import torch
arr = np.arange(3)
t = torch.asarray(arr, copy=False)
t[0] = 5
print(arr)
try:
    torch.asarray(arr, dtype=torch.float32, copy=False)
except Exception as e:
    print(type(e).__name__, e)
