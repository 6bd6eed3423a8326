import torch
t = torch.arange(3).expand(2, 3)
print(t, t.stride())
t[0, 0] = 5
