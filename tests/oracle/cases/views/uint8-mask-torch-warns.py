import torch

print(torch.arange(4)[torch.tensor([1, 0, 0, 1], dtype=torch.uint8)])
