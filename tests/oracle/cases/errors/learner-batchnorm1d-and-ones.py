import torch
from torch import nn
nn.BatchNorm1d(3)(torch.ones(1, 3))
