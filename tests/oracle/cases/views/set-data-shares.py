import torch

t, u = torch.zeros(2), torch.ones(2)
t.data = u
t[0] = 5
print(u)
