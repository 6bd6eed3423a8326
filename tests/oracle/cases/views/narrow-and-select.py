import torch

t = torch.arange(6).view(2, 3)
print(t.narrow(1, 1, 2), t.select(1, 0), t.select(0, -1))
