import torch
import numpy as np
a = torch.arange(6).reshape(2, 3)
n = a.numpy()
try:
    print(torch.cat([a, a], dim=2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.cat([a, torch.ones(2, 2)], 0))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.stack(a), torch.stack([a, a], dim=5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.concatenate([n, 1]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.concatenate(n), np.stack(n))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.concatenate([n, np.ones((2, 2))]))
except Exception as e:
    print(type(e).__name__, e)
