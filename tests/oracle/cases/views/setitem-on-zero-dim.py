import torch

t = torch.tensor(3.0)
t[...] = 5
t[()] = t + 1
print(t)
