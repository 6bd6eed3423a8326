import torch

t = torch.zeros(2, 2)
first, second = t
first.fill_(3)
print(t)
