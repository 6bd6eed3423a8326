import torch

torch.zeros(3, 3)[[0, 1], [0, 1, 2]]
