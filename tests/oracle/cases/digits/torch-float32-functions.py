import torch

t = torch.tensor([0.1, 0.7, 1.3])
for f in [torch.exp, torch.log, torch.sin, torch.cos, torch.tanh, torch.sigmoid]:
    print(f.__name__, f(t).tolist())
