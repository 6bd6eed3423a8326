import torch
torch.where(torch.tensor([1, 0]), 1, 0)
