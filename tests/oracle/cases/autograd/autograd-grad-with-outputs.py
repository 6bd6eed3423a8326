import torch

x = torch.ones(2, requires_grad=True)
print(torch.autograd.grad(x * 3, x, grad_outputs=torch.tensor([1.0, 2.0])))
torch.autograd.grad(x * 3, x)
