import torch

w = torch.ones(3, requires_grad=True)
a = w.numpy(force=True)
a[0] = 4
print(w)
