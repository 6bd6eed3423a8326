import torch
from torch import nn

nn.Conv2d(3, 1, 2)(torch.ones(1, 1, 4, 4))
