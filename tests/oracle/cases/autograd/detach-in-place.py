import torch

y = torch.ones(1, requires_grad=True) * 2
y.detach_()
print(y, y.is_leaf)
