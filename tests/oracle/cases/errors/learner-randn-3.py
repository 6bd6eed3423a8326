import torch
torch.randn(2, 3).T @ torch.randn(3, 2).T @ torch.randn(5)
