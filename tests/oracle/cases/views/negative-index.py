import torch

t = torch.arange(5)
print(t[-1], t[-3:], t[:-2], t[-100:2])
