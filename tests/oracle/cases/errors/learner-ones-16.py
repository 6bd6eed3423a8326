import torch
t = torch.ones(3); t[[0, 5]] = 1
