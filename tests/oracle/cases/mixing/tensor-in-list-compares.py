import torch

t = torch.tensor([1, 2])
print(t in [t])
t in [torch.tensor([3, 4])]
