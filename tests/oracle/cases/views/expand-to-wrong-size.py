import torch

torch.zeros(2).expand(3)
