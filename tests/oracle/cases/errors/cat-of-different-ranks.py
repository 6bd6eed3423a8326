import torch

torch.cat([torch.zeros(2), torch.zeros(1, 2)])
