import torch

torch.abs([-1])
