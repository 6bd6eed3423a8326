import torch
torch.from_numpy([1, 2, 3])
