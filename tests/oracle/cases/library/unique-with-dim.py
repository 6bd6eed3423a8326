import torch

print(torch.unique(torch.tensor([[1, 2], [1, 2], [0, 5]]), dim=0))
