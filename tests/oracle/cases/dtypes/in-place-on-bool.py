import torch

t = torch.tensor([True, False])
t += 1
