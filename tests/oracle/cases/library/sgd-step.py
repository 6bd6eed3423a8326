import torch
from torch import nn

w = nn.Parameter(torch.tensor([1.0, 2.0]))
opt = torch.optim.SGD([w], lr=0.5)
(w * torch.tensor([1.0, 2.0])).sum().backward()
opt.step()
print(w)
