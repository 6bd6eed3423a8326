import torch

print(torch.tensor([1, 2], dtype=float), torch.tensor([1.5], dtype=int), torch.tensor([0, 3], dtype=bool))
