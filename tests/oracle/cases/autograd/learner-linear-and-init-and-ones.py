import torch
from torch import nn
m = nn.Linear(2, 1)
nn.init.ones_(m.weight); nn.init.zeros_(m.bias)
out = m(torch.tensor([[1., 2.]]))
out.backward()
print(out, m.weight.grad, m.bias.grad)
