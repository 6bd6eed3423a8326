import torch

t = torch.zeros(2, 2)
row = t[0]
row += 1
print(t)
