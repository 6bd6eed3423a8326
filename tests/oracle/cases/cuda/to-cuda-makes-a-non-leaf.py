import torch

x = torch.ones(2, requires_grad=True)
y = x.to('cuda')
y.sum().backward()
print(y.is_leaf, y, x.grad, x.is_leaf)
