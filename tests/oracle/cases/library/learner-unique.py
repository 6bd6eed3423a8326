import torch
x = torch.tensor([[1, 2], [1, 2], [0, 1]])
print(torch.unique(x, dim=0))
print(torch.unique(x, dim=0, return_inverse=True, return_counts=True))
