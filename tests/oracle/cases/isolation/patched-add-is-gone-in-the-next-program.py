import torch

torch.Tensor.__add__ = lambda self, other: 'patched'
print(torch.ones(1) + 1)
