import torch
torch.randint(3)
