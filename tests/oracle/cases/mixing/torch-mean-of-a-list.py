import torch

torch.mean([1.0, 2.0])
