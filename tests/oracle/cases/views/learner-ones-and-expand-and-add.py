import torch
t = torch.ones(1).expand(3)
t.add_(1)
