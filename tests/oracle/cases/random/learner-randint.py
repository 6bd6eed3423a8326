import torch
torch.randint(0, 10)
