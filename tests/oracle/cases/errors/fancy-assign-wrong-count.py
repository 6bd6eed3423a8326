import torch

t = torch.zeros(3)
t[[0, 1]] = torch.ones(3)
