import torch

t = torch.ones(2, dtype=torch.int64)
t[0] = float('nan')
