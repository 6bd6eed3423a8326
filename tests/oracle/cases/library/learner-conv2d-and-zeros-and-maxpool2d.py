import torch
from torch import nn
conv = nn.Conv2d(1, 2, 3, padding=1)
print(conv(torch.zeros(1, 1, 4, 4)).shape, conv.weight.shape, nn.MaxPool2d(2)(torch.zeros(1, 1, 4, 4)).shape, nn.Flatten()(torch.zeros(2, 3, 4)).shape, sum(p.numel() for p in conv.parameters()))
