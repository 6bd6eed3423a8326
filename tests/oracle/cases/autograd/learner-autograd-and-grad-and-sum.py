import torch
a = torch.tensor([1., 2.], requires_grad=True)
b = torch.tensor([3., 4.])
torch.autograd.grad((a * 2).sum(), b)
