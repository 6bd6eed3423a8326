import torch

t = torch.zeros(2)
t.share_memory_()
a = t.numpy()
a[0] = 1
print(t, t.is_shared())
