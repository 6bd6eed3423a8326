import torch
torch.ones(2, 3).T.view(6)
