import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(nn.Linear(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(nn.Linear(2, 3)(torch.ones(3)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(nn.Linear(2, 3)(torch.ones(2, 2, dtype=torch.long)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(nn.Linear(2, 3)(2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(nn.Linear(2, 3).weight = torch.ones(3, 2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(nn.Sequential([nn.Linear(2, 3)]))
except Exception as e:
    print(type(e).__name__, e)
