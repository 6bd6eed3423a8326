import torch

int(torch.ones(3))
