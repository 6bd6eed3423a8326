import torch

torch.arange()
