import torch
a = torch.tensor([1., 2.], requires_grad=True)
c = torch.tensor([1., 2.], requires_grad=True)
print(torch.autograd.grad((a * 2).sum(), [a, c], allow_unused=True))
