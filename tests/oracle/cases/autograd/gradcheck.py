import torch

f = lambda x: (x ** 3).sum()
print(torch.autograd.gradcheck(f, torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)))
