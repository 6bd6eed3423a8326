import torch

t = torch.ones(1)
t.dtype = torch.float64
