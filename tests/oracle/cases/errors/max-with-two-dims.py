import torch

torch.ones(2, 2).max(dim=(0, 1))
