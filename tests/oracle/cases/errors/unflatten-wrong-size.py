import torch

torch.ones(6).unflatten(0, (4, 2))
