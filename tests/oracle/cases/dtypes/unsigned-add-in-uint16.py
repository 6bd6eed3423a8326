import torch

t = torch.tensor([1, 65535], dtype=torch.uint16)
t + t
