import torch
t = torch.arange(4.)
n = t.numpy()
del t
print(n, n.base is None)
