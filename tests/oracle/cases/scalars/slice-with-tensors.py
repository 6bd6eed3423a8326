import torch

print([1, 2, 3, 4][torch.tensor(1):torch.tensor(3)], torch.arange(5)[torch.tensor(1):torch.tensor(3)])
