import torch

sorted(torch.ones(2, 2))
