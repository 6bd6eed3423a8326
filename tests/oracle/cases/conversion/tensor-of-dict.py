import torch

torch.tensor({'a': 1})
