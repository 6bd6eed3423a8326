import torch
torch.zeros('a')
