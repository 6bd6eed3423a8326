import torch
torch.masked_select(torch.ones(3), torch.tensor([1, 0, 1]))
