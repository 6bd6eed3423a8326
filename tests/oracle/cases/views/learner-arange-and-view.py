import torch
t = torch.arange(12).view(3, 4)
print(t[:, 1], t[1], t[..., -1], t[None].shape)
