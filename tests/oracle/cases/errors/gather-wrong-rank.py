import torch

torch.ones(2, 2).gather(1, torch.tensor([0]))
