import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(torch.ones(2).expand(3))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2).index_select(0, 1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2).copy_(torch.ones(3)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2).fill_('a'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2).fill_(torch.ones(2)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2).set_('a'))
except Exception as e:
    print(type(e).__name__, e)
