import torch
torch.rand(2, 'a')
