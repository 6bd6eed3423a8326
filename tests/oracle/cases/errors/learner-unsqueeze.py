import torch
torch.tensor([1, 2]).unsqueeze(3)
