import torch
import numpy as np
a = torch.arange(6).reshape(2, 3)
n = a.numpy()
try:
    print(np.concatenate([n, n], axis=2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.vstack([]),)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(a.split(1), a.split([1, 2], dim=1), a.chunk(2), a.chunk(2, 1), torch.tensor_split(a, 2, dim=1), a.unbind(), torch.unbind(a, 1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(a.split([1, 1], dim=1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(a.split(0))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.split(n, 2), np.array_split(n, 2, axis=1), np.hsplit(n, 3), np.vsplit(n, 2))
except Exception as e:
    print(type(e).__name__, e)
