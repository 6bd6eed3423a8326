import torch
torch.Tensor(2.5)
