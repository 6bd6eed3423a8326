import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(np.array([1, 2])[2])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([1, 2])['a'])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([1, 2])[1.0])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([1, 2]) + 'a')
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([1, 2]) + None)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array(['a']) + 1)
except Exception as e:
    print(type(e).__name__, e)
