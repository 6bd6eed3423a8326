import torch

t = torch.tensor([1.0, 2.0])
u = torch.tensor(t)
print(u)
