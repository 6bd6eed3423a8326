import torch

x = torch.ones(2, requires_grad=True)
d = x.detach()
d[0] = 5
print(x, d.requires_grad)
