import torch
torch.bmm(torch.ones(2, 2), torch.ones(2, 2))
