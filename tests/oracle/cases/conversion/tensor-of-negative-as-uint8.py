import torch

torch.tensor([-1], dtype=torch.uint8)
