import torch
t = torch.tensor([1, 2])
t.add_(1.5)
