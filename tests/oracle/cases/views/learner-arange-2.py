import torch
t = torch.arange(5)
print(t[[0, 2]]._base, t[1:3]._base)
u = t[[0, 2]]; u[0] = 50
print(t)
