import torch

x = torch.tensor([2.0], requires_grad=True)
g, = torch.autograd.grad(x ** 3, x, create_graph=True)
print(g)
h, = torch.autograd.grad(g, x)
print(h)
