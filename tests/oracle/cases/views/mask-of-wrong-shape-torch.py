import torch

torch.arange(3)[torch.tensor([True, False])]
