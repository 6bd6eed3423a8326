import torch
torch.bincount(torch.tensor([-1]))
