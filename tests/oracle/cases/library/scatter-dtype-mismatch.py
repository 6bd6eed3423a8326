import torch

torch.zeros(1, 2).scatter_(1, torch.tensor([[0]]), torch.tensor([[1]]))
