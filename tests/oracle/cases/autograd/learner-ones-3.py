import torch
x = torch.ones(2, requires_grad=True)
v = x[:1]
v += 1
