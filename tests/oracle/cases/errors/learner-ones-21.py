import torch
torch.ones(3, 4) @ torch.ones(3)
