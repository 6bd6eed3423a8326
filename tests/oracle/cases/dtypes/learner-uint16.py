import torch
t = torch.tensor([1, 2], dtype=torch.uint16)
t + t
