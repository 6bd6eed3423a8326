import torch

t = torch.tensor([0.2, 0.7, 0.9])
print((t > 0.5).sum(), (t > 0.5).float().mean())
