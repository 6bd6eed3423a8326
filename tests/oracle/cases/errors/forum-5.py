import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(torch.max(1, 2))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.stack(torch.ones(2), torch.ones(2)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.cat(torch.ones(2), torch.ones(2)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.from_numpy([1, 2]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.from_numpy(torch.ones(2)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(torch.from_numpy(np.array(['a'])))
except Exception as e:
    print(type(e).__name__, e)
