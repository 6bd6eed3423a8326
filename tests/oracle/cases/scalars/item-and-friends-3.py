import torch
import numpy as np
try:
    print(int(np.float64('nan')))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(int(np.float64('inf')))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(bool(torch.tensor([0, 0])),)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(bool(np.array([0, 0])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(bool(torch.tensor([])), bool(np.array(0)), bool(torch.tensor([[0]])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(bool(np.array([])))
except Exception as e:
    print(type(e).__name__, e)
