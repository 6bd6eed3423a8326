import torch

x = torch.ones(2, requires_grad=True)
x.double().sum().backward()
print(x.grad.dtype)
print(x.double())
