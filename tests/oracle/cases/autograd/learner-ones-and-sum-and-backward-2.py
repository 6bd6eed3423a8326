import torch
x = torch.ones(2, 2, requires_grad=True)
y = x * 2
y[0, 0] = 10
y.sum().backward()
print(x.grad)
