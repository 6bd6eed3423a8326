import torch
t = torch.arange(5)
t[1:].copy_(t[:-1])
print(t)
