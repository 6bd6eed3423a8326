import torch

t = torch.tensor([1.0, 2.0])
print(1 - t, 1 / t, 2 ** t, 5 // t, 5 % t, -t, +t)
