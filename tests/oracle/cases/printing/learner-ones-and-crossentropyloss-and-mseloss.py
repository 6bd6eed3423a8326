import torch
from torch import nn
print(torch.nn.Parameter(torch.tensor([1., 2.])), torch.nn.ParameterList([torch.nn.Parameter(torch.ones(1))]), nn.CrossEntropyLoss(), nn.MSELoss(), nn.Identity())
