import torch

torch.Generator().manual_seed(1.5)
