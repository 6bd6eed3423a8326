import torch

x = torch.ones(1, 3, requires_grad=True)
y = torch.ones(2, 1, requires_grad=True)
(x * y).sum().backward()
print(x.grad, y.grad)
