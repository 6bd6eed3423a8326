import torch

torch.ones(2, 2).permute(0, 2)
