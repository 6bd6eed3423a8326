import torch
torch.finfo(torch.int32)
