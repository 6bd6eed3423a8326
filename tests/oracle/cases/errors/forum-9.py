import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(torch.ones(2, 3).argmax(dim=3))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2, 3).softmax())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.softmax(torch.ones(2)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.softmax(np.ones(2), dim=0))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.cross_entropy(torch.ones(2, 3), torch.ones(2)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.cross_entropy(torch.ones(3), torch.tensor([1])))
except Exception as e:
    print(type(e).__name__, e)
