import torch

t = torch.arange(6).reshape(1, 2, 3)
print(t[..., 0], t[:, None].shape, t[..., None].shape, t[None, ..., 1:].shape)
