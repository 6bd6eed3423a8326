import torch

torch.optim.Adam([])
