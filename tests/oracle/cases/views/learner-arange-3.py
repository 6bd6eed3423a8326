import torch
t = torch.arange(5)
t[t > 2] = 0
print(t)
