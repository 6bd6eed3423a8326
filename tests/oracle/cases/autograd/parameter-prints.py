import torch
from torch import nn

p = nn.Parameter(torch.ones(2))
print(p, p.requires_grad, isinstance(p, torch.Tensor), p.data)
