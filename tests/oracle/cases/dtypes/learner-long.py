import torch
print(torch.tensor([float('nan'), float('inf')]).long())
