import torch

print(torch.tensor([float('nan'), 1.0], device='cuda'), torch.tensor([1e-6, 1.0], device='cuda'))
