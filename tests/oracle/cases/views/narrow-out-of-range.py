import torch

torch.arange(3).narrow(0, 2, 2)
