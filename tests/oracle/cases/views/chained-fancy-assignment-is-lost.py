import torch

t = torch.zeros(4)
t[[0, 2]][0] = 5
print(t)
