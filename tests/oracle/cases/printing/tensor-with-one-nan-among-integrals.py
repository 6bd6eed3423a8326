import torch

print(torch.tensor([1.0, float('nan'), 3.0]), torch.tensor([float('inf'), 100.0]), torch.tensor([[float('nan')], [2.5]]))
