import torch
from torch.autograd import gradcheck
x = torch.randn(2, dtype=torch.double, requires_grad=True)
print(gradcheck(lambda x: (x ** 2).sum(), (x,)))
