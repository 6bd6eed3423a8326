import torch

torch.float128
