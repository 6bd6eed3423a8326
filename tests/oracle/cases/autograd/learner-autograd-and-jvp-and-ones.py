import torch
x = torch.tensor([1., 2., 3.], requires_grad=True)
print(torch.autograd.functional.jvp(lambda v: v ** 2, x, torch.ones(3)), torch.autograd.functional.vjp(lambda v: (v ** 2).sum(), x))
