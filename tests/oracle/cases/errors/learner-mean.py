import torch
torch.mean(torch.tensor([1, 2, 3]))
