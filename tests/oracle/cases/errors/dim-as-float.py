import torch

torch.ones(2).sum(dim=0.0)
