import torch

t = torch.zeros(2, 2)
t.flatten()[0] = 1
print(t)
