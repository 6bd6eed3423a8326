import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(torch.from_numpy(np.float64(3)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor(np.array([None])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.zeros(2, 3).view(5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3).t().view(-1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3, 4).t())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3).transpose(0))
except Exception as e:
    print(type(e).__name__, e)
