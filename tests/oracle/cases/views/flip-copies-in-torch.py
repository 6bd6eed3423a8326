import torch

t = torch.arange(3)
f = torch.flip(t, [0])
f[0] = 9
print(t, f, t.flipud())
