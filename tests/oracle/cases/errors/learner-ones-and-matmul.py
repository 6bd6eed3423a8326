import torch
torch.ones(2).matmul(torch.ones(3))
