import torch

t = torch.arange(5)
u = t.unfold(0, 3, 1)
print(u, u.stride())
