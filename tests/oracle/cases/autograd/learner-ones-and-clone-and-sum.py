import torch
x = torch.ones(3, requires_grad=True)
y = x.clone()
y[0] = 5
y.sum().backward()
print(y, x.grad)
