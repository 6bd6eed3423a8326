import torch

torch.ones(3).masked_fill(torch.tensor([True, False]), 0)
