import torch

torch.fliplrr
