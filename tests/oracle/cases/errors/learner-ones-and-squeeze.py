import torch
torch.ones(4).squeeze(2)
