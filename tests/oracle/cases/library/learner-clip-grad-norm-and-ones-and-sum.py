import torch
from torch import nn
torch.nn.utils.clip_grad_norm_([torch.ones(2, requires_grad=True)], 1.0)
x = torch.ones(2, requires_grad=True)
(x * 3).sum().backward()
print(torch.nn.utils.clip_grad_norm_([x], 1.0), x.grad)
