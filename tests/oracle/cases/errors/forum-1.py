import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(torch.tensor([1., 2.]).foo)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.array([1]).foo)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2).numpy().cuda())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2).astype('float32'))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.ones(2).copy())
except Exception as e:
    print(type(e).__name__, e)
try:
    print(np.ones(2).clone())
except Exception as e:
    print(type(e).__name__, e)
