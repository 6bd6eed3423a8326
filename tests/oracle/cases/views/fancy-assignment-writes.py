import torch

t = torch.zeros(4)
t[[0, 2]] = torch.tensor([1.0, 2.0])
print(t)
