import torch

values, indices = torch.tensor([[1, 2]]).max(dim=1)
print(values, indices)
values, indices = torch.tensor([[1, 2]]).max()
