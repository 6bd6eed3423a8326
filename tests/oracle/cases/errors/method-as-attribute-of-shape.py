import torch

torch.ones(2).shape(0)
