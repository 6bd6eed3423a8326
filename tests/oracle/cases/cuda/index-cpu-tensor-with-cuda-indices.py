import torch

torch.arange(3)[torch.tensor([0, 1], device='cuda')]
