import torch

torch.ones(2).view(2.0)
