import torch

torch.iinfo(torch.float32)
