import torch
from torch import nn
lin = torch.nn.Linear(2, 1)
print(lin.weight.requires_grad, lin.weight.grad)
for p in lin.parameters():
    p.requires_grad_(False)
lin(torch.ones(1, 2)).sum().backward()
