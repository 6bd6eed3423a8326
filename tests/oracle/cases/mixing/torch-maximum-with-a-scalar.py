import torch

torch.maximum(torch.ones(2), 0)
