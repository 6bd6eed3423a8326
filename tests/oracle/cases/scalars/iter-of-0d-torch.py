import torch

list(torch.tensor(3))
