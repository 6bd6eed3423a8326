import torch

t = torch.zeros(1).expand(3)
a = t.numpy()
a[0] = 1
print(a, t)
