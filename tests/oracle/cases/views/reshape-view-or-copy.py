import torch

t = torch.arange(6).reshape(2, 3)
r, c = t.reshape(6), t.t().reshape(6)
t[0, 0] = 100
print(r[0], c[0])
