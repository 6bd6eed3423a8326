import torch

t = torch.tensor([[3, 1], [2, 4]])
print(t.sort(), t.sort(dim=0, descending=True).values, t.argsort(), torch.msort(t))
