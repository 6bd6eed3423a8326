import torch

t = torch.ones(2)
t[0] = 1j
