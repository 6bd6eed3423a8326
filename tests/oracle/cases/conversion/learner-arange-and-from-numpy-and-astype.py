import numpy as np
import torch
a = np.arange(3, dtype='>f4')
try:
    torch.from_numpy(a)
except Exception as e:
    print(type(e).__name__, e)
print(torch.from_numpy(a.astype('=f4')))
