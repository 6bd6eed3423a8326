import torch
from torch import nn

p = nn.Parameter(torch.ones(2, device='cuda'))
print(p)
