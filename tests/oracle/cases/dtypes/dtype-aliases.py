import torch

print(torch.float is torch.float32, torch.double, torch.half, torch.int, torch.long, torch.short, torch.cfloat)
