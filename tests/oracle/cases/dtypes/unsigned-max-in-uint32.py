import torch

torch.tensor([1, 7], dtype=torch.uint32).max()
