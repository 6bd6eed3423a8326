import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(torch.ones(2) * None)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2).add(None))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.sum([1, 2]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.sum(np.ones(2)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.mean(torch.tensor([1, 2])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.exp(2))
except Exception as e:
    print(type(e).__name__, e)
