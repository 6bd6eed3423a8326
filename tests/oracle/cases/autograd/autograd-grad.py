import torch

x = torch.tensor([3.0], requires_grad=True)
y = x ** 2
print(torch.autograd.grad(y, x), x.grad)
