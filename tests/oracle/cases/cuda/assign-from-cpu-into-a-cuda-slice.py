import torch

t = torch.zeros(3, device='cuda')
t[:2] = torch.ones(2)
t[2] = torch.tensor(5.0)
print(t)
