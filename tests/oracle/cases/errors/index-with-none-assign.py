import torch

t = torch.ones(2)
t[None] = 5
print(t)
