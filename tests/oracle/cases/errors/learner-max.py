import torch
torch.max(torch.tensor([]))
