import torch
t = torch.arange(12).reshape(3, 4)
print(t[1, 2], t[1][2], t[1:2, 2:3], t[:, [0, 2]], t[[0, 2]][:, [1, 3]], t[-1, -1].item())
t[1:, 1:] *= 10
print(t)
