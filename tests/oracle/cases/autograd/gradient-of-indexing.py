import torch

x = torch.zeros(4, requires_grad=True)
x[[0, 0, 2]].sum().backward()
print(x.grad)
