import torch
x = torch.tensor([[1, 2], [3, 4]]); y = x.numpy().T; y[0, 1] = 99
print(x, y.flags.c_contiguous, torch.from_numpy(y).stride())
