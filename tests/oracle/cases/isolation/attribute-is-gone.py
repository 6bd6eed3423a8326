import torch

torch.ones(1).double_it()
