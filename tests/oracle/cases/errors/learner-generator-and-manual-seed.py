import torch
torch.Generator().manual_seed('a')
