import torch

t = torch.arange(5)
t[1:].add_(t[:-1])
