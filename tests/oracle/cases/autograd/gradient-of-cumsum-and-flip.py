import torch

x = torch.ones(3, requires_grad=True)
(x.cumsum(0) * torch.tensor([1.0, 2.0, 4.0])).sum().backward()
print(x.grad)
