import torch

print(torch.tensor([1 / 3, 2 / 3], dtype=torch.float64), torch.tensor(1 / 3, dtype=torch.float64))
