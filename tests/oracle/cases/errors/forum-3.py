import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(torch.ones(2)(0))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.ones(2)(0))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2).append(1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.ones(2).append(1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2) + [1, 2])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2) + 'a')
except Exception as e:
    print(type(e).__name__, e)
