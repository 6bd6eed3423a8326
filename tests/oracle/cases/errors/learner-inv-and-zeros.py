import torch
torch.linalg.inv(torch.zeros(2, 2))
