import torch

x = torch.ones(1, requires_grad=True)
z = torch.ones(1, requires_grad=True)
print(torch.autograd.grad(x * 2, [x, z], allow_unused=True))
torch.autograd.grad(x * 2, [x, z])
