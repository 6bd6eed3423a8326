import torch

x = torch.arange(12.0, requires_grad=True)
print(x * 2.5)
print((x.view(3, 4) * 2).exp().sum())
