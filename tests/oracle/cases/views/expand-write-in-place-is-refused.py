import torch

t = torch.zeros(1).expand(3)
t.add_(1)
