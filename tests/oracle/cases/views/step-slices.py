import torch

t = torch.arange(10)
print(t[::3], t[1::4], t[::3].stride(), t[8:2])
