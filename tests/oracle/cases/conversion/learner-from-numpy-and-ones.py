import torch
torch.from_numpy(torch.ones(2))
