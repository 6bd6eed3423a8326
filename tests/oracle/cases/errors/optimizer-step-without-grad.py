import torch
from torch import nn

w = nn.Parameter(torch.ones(1))
opt = torch.optim.SGD([w], lr=0.1)
opt.step()
print(w)
