import torch

torch.ones(2) + torch.tensor(1.0, device='cuda')
