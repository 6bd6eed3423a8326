import torch
from torch import nn
opt = torch.optim.Adam([torch.nn.Parameter(torch.ones(2))], lr=0.01)
print(opt)
