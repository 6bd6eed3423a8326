import torch

torch.tensor([1], shape=(1,))
