import torch

torch.arange(3)[::-1]
