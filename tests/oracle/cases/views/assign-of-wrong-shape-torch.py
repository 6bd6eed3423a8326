import torch

t = torch.zeros(2, 3)
t[:] = torch.ones(2)
