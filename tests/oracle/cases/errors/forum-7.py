import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(torch.ones(2, 3).permute(1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3).permute(0, 0))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3).reshape(7))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3)[:, 5])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3)[5])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3)['a'])
except Exception as e:
    print(type(e).__name__, e)
