import torch

t = torch.arange(4)
a = t.numpy()
t.mul_(10)
a[1] = -1
print(t, a, a.dtype)
