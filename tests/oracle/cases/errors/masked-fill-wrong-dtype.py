import torch

torch.ones(2).masked_fill(torch.tensor([1, 0]), 0)
