import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
x = torch.tensor([[-2., -0.5, 0., 1.], [3., 0.1, -1., 2.]])
try:
    print(F.pad(x, (1, 1, 1, 1, 1, 1)))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(F.normalize(torch.zeros(1, 2)), F.softmax(torch.tensor([]), 0), F.softmax(torch.tensor(3.), 0), F.log_softmax(torch.tensor([1000., 0.]), 0), F.softplus(torch.tensor([100.])), F.sigmoid(torch.tensor([-1000.])))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(nn.ReLU()(x), nn.Tanh()(x), nn.Softmax(dim=-1)(x), nn.LogSoftmax(dim=1)(x), nn.Softmax2d()(x[None, :, None]).shape, nn.GLU()(x).shape, nn.Hardtanh(-1, 1)(x), nn.Threshold(.1, 5)(x))
except Exception as e:
    print(type(e).__name__, e)
