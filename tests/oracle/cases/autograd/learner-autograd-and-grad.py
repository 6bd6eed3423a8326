import torch
x = torch.tensor(2., requires_grad=True)
g, = torch.autograd.grad(x ** 3, x, create_graph=True)
print(g)
g2, = torch.autograd.grad(g, x)
print(g2)
