import torch

t = torch.ones(2)
t[2] = 1
