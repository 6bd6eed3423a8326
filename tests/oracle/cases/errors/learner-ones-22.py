import torch
torch.ones(2, dtype='float32')
