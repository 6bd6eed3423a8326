import torch
from torch import nn

torch.manual_seed(0)
nn.Linear(2, 1)(torch.ones(1, 2, dtype=torch.float64))
