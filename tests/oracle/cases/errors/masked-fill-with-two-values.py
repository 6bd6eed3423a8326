import torch

torch.ones(2).masked_fill(torch.tensor([True, False]), torch.ones(2))
