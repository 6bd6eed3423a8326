import torch
from torch.autograd import functional as fn

x = torch.tensor([1.0, 2.0])
v = torch.ones(2)
print(fn.vjp(lambda t: t * 2, x, v), fn.jvp(lambda t: t ** 2, x, v))
print(fn.hvp(lambda t: (t ** 3).sum(), x, v), fn.vhp(lambda t: (t ** 3).sum(), x, v))
print(fn.jacobian(lambda a, b: (a * b, a.sum()), (x, x)))
