import torch

torch.tensor([3, 4]).norm()
