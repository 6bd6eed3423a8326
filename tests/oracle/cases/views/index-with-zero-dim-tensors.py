import torch

t = torch.arange(4).view(2, 2)
a, b = torch.tensor(0), torch.tensor(1)
print(t[a, b], t[b], t[[a, b]], t[:, a])
