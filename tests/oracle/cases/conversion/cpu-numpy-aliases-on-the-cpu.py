import torch

t = torch.ones(3)
a = t.cpu().numpy()
a[0] = 8
print(t)
