import torch

print(torch.tensor([1e-5, 1.0]), torch.tensor([1e5, 0.1]), torch.tensor([1e9, 1.0]), torch.tensor([1e8]), torch.tensor([1e8, 0.5]))
