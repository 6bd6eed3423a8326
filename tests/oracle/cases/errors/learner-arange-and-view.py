import torch
torch.arange(5).view(2, 3)
