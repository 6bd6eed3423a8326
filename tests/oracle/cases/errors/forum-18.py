import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(np.random.rand('a'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([[1, 2], [3]]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([1, 2]).astype('foo'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.int(3))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.float)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.bool8)
except Exception as e:
    print(type(e).__name__, e)
