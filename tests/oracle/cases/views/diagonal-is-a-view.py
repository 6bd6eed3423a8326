import torch

t = torch.zeros(3, 3)
t.diagonal()[:] = 1
t.diagonal(1).fill_(2)
print(t)
