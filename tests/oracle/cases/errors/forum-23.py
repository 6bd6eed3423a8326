import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(torch.gather(torch.ones(2, 2), 1, torch.tensor([0, 1])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.einsum('ij,jk', torch.ones(2, 2)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.matmul(torch.ones(2, 2), np.ones((2, 2))))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 2) @ np.ones((2, 2)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.ones((2, 2)) @ torch.ones(2, 2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2).masked_fill(1, 2))
except Exception as e:
    print(type(e).__name__, e)
