import torch

torch.ones(1).squeeze('a')
