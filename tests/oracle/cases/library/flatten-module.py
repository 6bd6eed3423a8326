import torch
from torch import nn

print(nn.Flatten()(torch.zeros(2, 3, 4)).shape, nn.Unflatten(1, (2, 2))(torch.zeros(1, 4)).shape, nn.Identity()(torch.ones(1)))
