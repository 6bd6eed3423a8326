import torch
from torch import nn

w = nn.Parameter(torch.tensor([1.0]))
opt = torch.optim.SGD([w], lr=0.5, momentum=0.5, weight_decay=0.5)
for step in range(2):
    opt.zero_grad()
    w.sum().backward()
    opt.step()
    print(w.data)
