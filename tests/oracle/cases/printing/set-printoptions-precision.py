import torch

t = torch.tensor([3.14159265, 2.0])
torch.set_printoptions(precision=2)
print(t, t.double())
torch.set_printoptions(precision=8)
print(t)
