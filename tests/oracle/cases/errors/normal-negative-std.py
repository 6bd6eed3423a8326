import torch

torch.normal(0.0, -1.0, (2,))
