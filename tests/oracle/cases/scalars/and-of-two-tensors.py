import torch

torch.tensor([True, False]) and torch.tensor([True, True])
