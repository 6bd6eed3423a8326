import torch

bool(torch.zeros(0))
