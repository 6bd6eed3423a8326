import torch
from torch import nn

print(torch.optim.Adam([nn.Parameter(torch.zeros(1))]))
