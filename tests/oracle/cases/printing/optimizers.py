import torch
from torch import nn

w = nn.Parameter(torch.zeros(1))
print(torch.optim.SGD([w], lr=0.1, momentum=0.9))
