import torch

torch.ones(3).add_(torch.ones(2, 3))
