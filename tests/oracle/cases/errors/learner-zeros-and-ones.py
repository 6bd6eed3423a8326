import torch
t = torch.zeros(3); t[:2] = torch.ones(3)
