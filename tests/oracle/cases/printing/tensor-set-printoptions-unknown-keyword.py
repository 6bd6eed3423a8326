import torch

torch.set_printoptions(digits=3)
