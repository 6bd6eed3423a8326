import torch

x = torch.zeros(2, requires_grad=True)
y = x + 1
y.mul_(2)
y.sum().backward()
print(x.grad)
