import torch

torch.zeros(2, 3, 4).transpose(2, 0, 1)
