import torch
torch.ones(2, dtype=torch.int) << 1.5
