import torch

torch.zeros(2, 3, 4).permute(1, 0)
