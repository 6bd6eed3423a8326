import torch

print(len([1]), torch.ones(2).shape, torch.ones(2).sum())
