import torch
torch.zeros(3)['x']
