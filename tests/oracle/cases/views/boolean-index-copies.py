import torch

t = torch.arange(4)
m = t[t > 1]
m[0] = 9
print(t, m)
