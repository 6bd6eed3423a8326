import torch
from torch import nn

m = nn.ModuleList([nn.Linear(1, 1), nn.ReLU()])
d = nn.ModuleDict({'act': nn.Tanh()})
print(len(m), d['act'], [n for n, p in m.named_parameters()], nn.ParameterList([nn.Parameter(torch.ones(1))])[0])
