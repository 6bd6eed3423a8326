import torch
torch.chunk(torch.ones(3), 0)
