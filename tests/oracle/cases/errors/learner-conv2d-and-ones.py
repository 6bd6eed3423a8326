import torch
from torch import nn
nn.Conv2d(1, 1, 3)(torch.ones(1, 1, 2, 2))
