import torch

t = torch.ones(2, device='cuda')
a = t.cpu().numpy()
a[0] = 5
print(t, a)
