import torch

torch.tensor()
