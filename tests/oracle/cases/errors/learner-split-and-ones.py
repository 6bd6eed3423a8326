import torch
torch.split(torch.ones(3), [1, 1])
