import torch
torch.ones(2).bitwise_and(torch.ones(2))
