import torch

t = torch.full((1000,), 0.1)
print(t.sum().item(), t.double().sum().item(), t.mean().item(), t.cumsum(0)[-1].item())
