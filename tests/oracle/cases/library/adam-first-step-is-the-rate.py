import torch
from torch import nn

w = nn.Parameter(torch.tensor([1.0]))
opt = torch.optim.Adam([w], lr=0.25)
(w * 3).sum().backward()
opt.step()
print(w)
