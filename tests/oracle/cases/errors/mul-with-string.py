import torch

torch.mul(torch.ones(1), 'a')
