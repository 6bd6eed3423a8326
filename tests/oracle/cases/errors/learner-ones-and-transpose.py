import torch
torch.ones(2, 2).transpose(0, 2)
