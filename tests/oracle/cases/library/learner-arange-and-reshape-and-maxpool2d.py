import torch
from torch import nn
x = torch.arange(8.).reshape(1, 1, 2, 4)
print(nn.MaxPool2d(2)(x), nn.AvgPool2d(2)(x))
print(torch.nn.functional.interpolate(x, scale_factor=2, mode='nearest').shape)
