import torch

x = torch.ones(2).cuda().requires_grad_()
print(x.is_leaf, x)
