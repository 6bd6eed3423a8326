import torch

t = torch.arange(6).view(2, 3)[:, ::2]
r = t.reshape(4)
r[0] = 99
print(t, r, t.is_contiguous())
