import torch
from torch import nn

nn.BatchNorm1d(2, eps=0.0)(torch.ones(2, 2))
