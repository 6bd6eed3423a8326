import torch

t = torch.ones(2)
del t[0]
