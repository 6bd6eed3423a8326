import torch

torch.full((2,))
