import torch
torch.split(torch.arange(5), [2, 2])
