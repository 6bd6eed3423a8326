import torch
x = torch.ones(1, requires_grad=True)
y = x.data
y[0] = 5
print(x, y.requires_grad)
z = x * 2
x.data = torch.tensor([7.])
z.backward()
print(x.grad, x)
