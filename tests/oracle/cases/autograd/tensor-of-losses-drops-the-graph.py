import torch

a = torch.ones(1, requires_grad=True).sum()
t = torch.tensor([a, a])
print(t, t.requires_grad)
print(torch.stack([a, a]))
