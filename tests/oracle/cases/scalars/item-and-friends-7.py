import torch
import numpy as np
try:
    print(range(torch.tensor(3.)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print([0, 1][np.float64(1)])
except Exception as e:
    print(type(e).__name__, e)
try:
    print([0, 1][torch.tensor([1])],)
except Exception as e:
    print(type(e).__name__, e)
try:
    print([0, 1][torch.tensor([0, 1])])
except Exception as e:
    print(type(e).__name__, e)
try:
    print([0, 1][np.array([0, 1])])
except Exception as e:
    print(type(e).__name__, e)
try:
    print([1] * torch.tensor(2))
except Exception as e:
    print(type(e).__name__, e)
