import torch

torch.tensor(1.0) @ torch.ones(2)
