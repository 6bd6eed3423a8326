import torch

x = torch.ones(3, requires_grad=True)
y = x * 1
y[:2].mul_(5)
y.sum().backward()
print(x.grad)
print(y)
