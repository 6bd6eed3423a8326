import torch

0 < torch.tensor([1, 2]) < 3
