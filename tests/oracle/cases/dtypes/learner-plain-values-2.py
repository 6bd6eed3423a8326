import torch
t = torch.tensor([1, 2])
t += 1.5
