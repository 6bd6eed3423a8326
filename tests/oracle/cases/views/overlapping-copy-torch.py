import torch

t = torch.arange(5)
t[1:] = t[:-1].clone()
print(t)
