import torch

torch.bitwise_not(torch.tensor([1.0]))
