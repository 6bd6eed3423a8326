import torch

print(torch.tensor([0.25, 0.125, 0.0625]), torch.tensor([0.03125]), torch.tensor([12.5, 100.25]))
