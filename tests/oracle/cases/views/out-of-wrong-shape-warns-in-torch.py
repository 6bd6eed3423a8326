import torch

t = torch.zeros(3)
torch.add(torch.ones(2), 1, out=t)
print(t)
