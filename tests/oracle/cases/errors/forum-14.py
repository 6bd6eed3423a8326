import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(torch.optim.Adam(params=[], lr=1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.optim.SGD([torch.ones(2)], lr='x'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2).backward())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, requires_grad=True).backward())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, requires_grad=True).numpy())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, requires_grad=True).sum().item().backward())
except Exception as e:
    print(type(e).__name__, e)
