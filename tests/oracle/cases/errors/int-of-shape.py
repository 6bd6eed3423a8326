import torch

int(torch.ones(2, 3).shape)
