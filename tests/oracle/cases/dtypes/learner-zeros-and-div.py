import torch
torch.zeros(2, dtype=int).div_(2)
