import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
x = torch.tensor([[-2., -0.5, 0., 1.], [3., 0.1, -1., 2.]])
try:
    print(F.one_hot(torch.tensor([1.])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.one_hot(torch.tensor([-1])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.linear(x, torch.ones(1, 3)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.dropout(x, 1.5))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.leaky_relu(x, 'a'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.softmax([1, 2], dim=0))
except Exception as e:
    print(type(e).__name__, e)
