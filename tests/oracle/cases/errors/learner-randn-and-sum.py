import torch
torch.randn(2, 3).sum(axis=5)
