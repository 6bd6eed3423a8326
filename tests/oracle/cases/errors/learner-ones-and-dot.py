import torch
torch.ones(2, 3).dot(torch.ones(3))
