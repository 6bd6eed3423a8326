import torch

t = torch.zeros(1).expand(3)
t[0] = 5
print(t)
