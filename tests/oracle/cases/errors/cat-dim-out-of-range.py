import torch

torch.cat([torch.zeros(2)], dim=1)
