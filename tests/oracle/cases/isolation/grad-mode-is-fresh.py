import torch

print(torch.is_grad_enabled(), torch.ones(1, requires_grad=True) * 2)
