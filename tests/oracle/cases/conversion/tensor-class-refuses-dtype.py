import torch

torch.Tensor([1, 2], dtype=torch.float64)
