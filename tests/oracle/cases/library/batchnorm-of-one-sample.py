import torch
from torch import nn

nn.BatchNorm1d(2)(torch.ones(1, 2))
