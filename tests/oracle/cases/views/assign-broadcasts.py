import torch

t = torch.zeros(2, 3)
t[:] = torch.tensor([1.0, 2.0, 3.0])
t[:, 0] = 9
print(t)
