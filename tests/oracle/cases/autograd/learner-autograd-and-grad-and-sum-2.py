import torch
a = torch.tensor([1., 2.], requires_grad=True)
c = torch.tensor([1., 2.], requires_grad=True)
torch.autograd.grad((a * 2).sum(), [a, c])
