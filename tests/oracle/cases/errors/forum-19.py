import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(np.asscalar(np.array(1)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.FloatTensor('a'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.zeros('2'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.rand(2, 3.5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.randint(10, 5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.arange(5, step=2, foo=1))
except Exception as e:
    print(type(e).__name__, e)
