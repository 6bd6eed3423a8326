import torch

torch.tensor([300], dtype=torch.uint8)
