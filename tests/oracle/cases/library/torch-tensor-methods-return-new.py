import torch

t = torch.tensor([3, 1, 2])
t.sort()
t.add(1)
t.float()
print(t)
t.add_(1)
print(t, t.clone() is t)
