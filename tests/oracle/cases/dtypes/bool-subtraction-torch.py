import torch

torch.tensor([True]) - torch.tensor([True])
