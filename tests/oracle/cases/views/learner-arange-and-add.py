import torch
t = torch.arange(5.)
torch.add(t[:-1], 1, out=t[1:])
print(t)
