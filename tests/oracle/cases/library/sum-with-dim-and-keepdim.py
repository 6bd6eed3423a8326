import torch

t = torch.arange(6.0).view(2, 3)
print(t.sum(), t.sum(0), t.sum(dim=1), t.sum(1, keepdim=True), t.sum((0, 1)), t.sum(-1))
