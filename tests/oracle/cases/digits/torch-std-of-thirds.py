import torch

t = torch.tensor([1.0, 2.0, 4.0])
print(t.std().item(), t.var().item(), t.mean().item(), t.std(correction=0).item())
