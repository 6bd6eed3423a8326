import torch

torch.ones(3).take(torch.tensor([3]))
