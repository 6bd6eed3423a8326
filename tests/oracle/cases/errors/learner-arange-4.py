import torch
torch.arange(1, 10, -1)
