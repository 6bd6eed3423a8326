import torch

f = torch.vmap(lambda x: x.sum())
print(f(torch.arange(4.0).view(2, 2)), torch.func.grad(lambda x: x ** 2)(torch.tensor(3.0)))
