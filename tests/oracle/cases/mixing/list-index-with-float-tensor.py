import torch

[10, 20][torch.tensor(1.0)]
