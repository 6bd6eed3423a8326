import torch

t = torch.arange(6)
a = t[::2].numpy()
a[1] = -1
print(t, a.strides)
