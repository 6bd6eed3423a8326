import torch
torch.tensor([1, 2]).squeeze(dim=3)
