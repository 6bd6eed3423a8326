import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(torch.tensor([1, 2], requires_grad=True))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor([1.], requires_grad=True).add_(1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.tensor([1.]).requires_grad_('a'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([1, 2]) + np.array([1, 2, 3]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([1, 2]) @ np.array([[1, 2, 3]]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([1, 2]).reshape(3))
except Exception as e:
    print(type(e).__name__, e)
