import torch

torch.tensor(1.0).sum(1)
