import torch

t = torch.zeros(2)
t.copy_(torch.tensor([1.0, 2.0], device='cuda'))
print(t, t.device)
