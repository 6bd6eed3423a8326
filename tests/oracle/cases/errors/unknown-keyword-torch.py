import torch

torch.zeros(2, color='red')
