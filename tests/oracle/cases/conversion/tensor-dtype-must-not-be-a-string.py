import torch

torch.tensor([1], dtype='float32')
