import torch
torch.zeros(2, 2)[:, 5]
