import torch

print(torch.tensor([3], dtype=torch.uint8) - torch.tensor([5], dtype=torch.uint8), torch.tensor([3], dtype=torch.uint8) - 5)
