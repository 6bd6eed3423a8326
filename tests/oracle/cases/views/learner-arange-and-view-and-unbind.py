import torch
t = torch.arange(6).view(2, 3)
a, b = t.unbind(0)
a[0] = 10
print(t)
