import torch

torch.stack([torch.zeros(2)], dim=3)
