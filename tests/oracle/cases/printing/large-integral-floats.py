import torch

print(torch.tensor([16777216.0]), torch.tensor([1e7, 1.0]), torch.tensor([1e10]), torch.tensor([3e38]), torch.tensor([1e20, 1.0]))
