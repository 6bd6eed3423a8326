import torch

t = torch.ones(2, device='cuda', requires_grad=True)
a = t.numpy(force=True)
a[0] = 5
print(t, a)
