import torch

t = torch.arange(4)
t[t % 2 == 0] = torch.tensor([10, 20])
print(t)
