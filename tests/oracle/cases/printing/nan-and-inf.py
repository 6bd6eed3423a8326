import torch

print(torch.tensor([float('nan'), 1.0]), torch.tensor([float('inf'), -float('inf'), 0.5]), torch.tensor([float('nan')]))
