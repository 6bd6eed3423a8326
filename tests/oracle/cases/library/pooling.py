import torch
from torch import nn
import torch.nn.functional as F

x = torch.arange(16.0).view(1, 1, 4, 4)
print(F.max_pool2d(x, 2), F.avg_pool2d(x, 2), F.adaptive_avg_pool2d(x, 1), F.max_pool1d(x[0], 2), nn.MaxPool2d(2, stride=1)(x).shape)
