import torch

[1, 2] + torch.tensor([1, 2])
