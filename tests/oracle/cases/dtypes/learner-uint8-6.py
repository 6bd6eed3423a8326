import torch
torch.tensor([256], dtype=torch.uint8)
