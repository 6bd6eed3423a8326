import torch

t = torch.zeros(2, 3)
print(t.shape, t.size(), t.size(1), t.size()[0], t.numel(), t.ndim, tuple(t.shape), t.shape == (2, 3))
