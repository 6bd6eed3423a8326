import torch
from torch import nn

torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=-1)
