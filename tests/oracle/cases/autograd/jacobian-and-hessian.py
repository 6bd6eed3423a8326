import torch

f = lambda x: (x ** 2).sum()
x = torch.tensor([1.0, 2.0])
print(torch.autograd.functional.jacobian(f, x), torch.autograd.functional.hessian(f, x))
