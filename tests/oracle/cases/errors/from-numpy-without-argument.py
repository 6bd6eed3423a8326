import torch

torch.from_numpy()
