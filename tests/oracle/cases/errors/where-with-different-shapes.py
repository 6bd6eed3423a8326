import torch

torch.where(torch.tensor([True, False]), torch.ones(3), torch.ones(2))
