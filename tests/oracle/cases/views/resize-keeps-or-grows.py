import torch

t = torch.arange(3)
t.resize_(2)
print(t)
