import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
try:
    print(F.mse_loss(torch.ones(2), 1))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.mse_loss(torch.ones(2), torch.ones(3)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.nll_loss(torch.ones(2, 3), torch.tensor([0, 1, 2])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.binary_cross_entropy(torch.tensor([2.]), torch.tensor([1.])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.binary_cross_entropy_with_logits(torch.ones(2), torch.ones(3)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.binary_cross_entropy(torch.tensor([.5]), torch.tensor([1])))
except Exception as e:
    print(type(e).__name__, e)
