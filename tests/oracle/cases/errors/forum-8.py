import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(torch.ones(2, 3)[0.5])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3)[0, 0, 0])
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(3).squeeze(1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3).sum(dim=2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3).sum(dim=1.5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3).sum('a'))
except Exception as e:
    print(type(e).__name__, e)
