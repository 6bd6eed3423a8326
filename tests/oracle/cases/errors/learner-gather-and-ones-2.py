import torch
torch.gather(torch.ones(2, 2), 0, torch.tensor([0]))
