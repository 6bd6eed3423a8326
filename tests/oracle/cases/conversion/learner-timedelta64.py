import numpy as np
import torch
a = np.array([np.timedelta64(1, 'D'), np.timedelta64(2, 'D')])
print(a.dtype)
try:
    torch.tensor(a)
except Exception as e:
    print(type(e).__name__, e)
