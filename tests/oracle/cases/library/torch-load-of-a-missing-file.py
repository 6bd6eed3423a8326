import torch

torch.load('missing.pt')
