import torch
t = torch.arange(7).unfold(0, 3, 2)
print(t, t.stride())
