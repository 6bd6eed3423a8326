import torch

t = torch.zeros(3)
t[:] = [1, 2, 3]
