import torch

h, w, c = torch.ones(2, 3).shape
