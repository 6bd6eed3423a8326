import torch

t = torch.tensor([1.0, 2.0], device='cuda')
print(t + 1, 2 * t, t / 2, t ** 2, -t, t > 1, t.sum(), t @ t)
