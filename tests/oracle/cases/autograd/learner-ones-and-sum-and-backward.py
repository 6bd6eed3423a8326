import torch
x = torch.ones(2, requires_grad=True) * 1
v = x[:1]
v += 1
print(x, v)
x.sum().backward()
