import torch
from torch import nn
p = nn.ParameterList([nn.Parameter(torch.ones(1)), nn.Parameter(torch.zeros(2))])
print(p)
md = nn.ModuleDict({'a': nn.ReLU()})
print(md)
