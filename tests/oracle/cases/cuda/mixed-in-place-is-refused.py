import torch

t = torch.ones(2)
t += torch.ones(2, device='cuda')
