import torch

x = torch.ones(2, requires_grad=True)
print(x, x * 2, x.sum(), x.view(1, 2), x.detach())
