import torch
from torch import nn

a, b = nn.Parameter(torch.ones(1)), nn.Parameter(torch.ones(1))
opt = torch.optim.SGD([{'params': [a]}, {'params': [b], 'lr': 1.0}], lr=0.5)
(a + b).sum().backward()
opt.step()
print(a.data, b.data)
