import torch

t, u = torch.zeros(2), torch.arange(3.0)
t.set_(u)
u[0] = 9
print(t)
