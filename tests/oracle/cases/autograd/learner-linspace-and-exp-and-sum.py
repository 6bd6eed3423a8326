import torch
x = torch.linspace(-1, 1, 5, requires_grad=True)
y = torch.exp(-x ** 2); y.sum().backward(); print(x.grad, y)
