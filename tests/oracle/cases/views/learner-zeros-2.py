import torch
t = torch.zeros(3, 4)
print(t[:, None].shape, t[..., None].shape, t[True].shape, t[None, ..., 0].shape, t[1:2, [0, 1]].shape)
