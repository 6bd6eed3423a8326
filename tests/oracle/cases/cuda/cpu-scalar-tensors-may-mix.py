import torch

t = torch.ones(2, device='cuda')
print(t + torch.tensor(2.0), torch.tensor(3) * t, t - 0.5)
