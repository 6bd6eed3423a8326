import torch

t = torch.arange(4, device='cuda')
t[t > 1] = 0
print(t, t[t == 0], (t == 0).sum())
