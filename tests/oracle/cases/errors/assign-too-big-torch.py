import torch

t = torch.ones(2, dtype=torch.uint8)
t[0] = 300
print(t)
