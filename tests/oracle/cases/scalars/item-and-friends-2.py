import torch
import numpy as np
try:
    print(float(np.array([1., 2.])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(float(np.array([1.])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(int(torch.tensor([1, 2])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(float(torch.tensor(1+1j)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(float(np.complex64(1)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(int(torch.tensor(float('nan'))))
except Exception as e:
    print(type(e).__name__, e)
