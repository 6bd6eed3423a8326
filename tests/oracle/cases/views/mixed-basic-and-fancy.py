import torch

t = torch.arange(12).view(3, 4)
print(t[[0, 2], 1], t[:, [1, 3]], t[[0, 1], [2, 3]], t[1:, [0]])
