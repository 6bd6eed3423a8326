import torch

t = torch.arange(12)
v = t.view(3, 4)[1:, ::2].t()
v[0, 0] = 100
print(t, v.shape, v.stride(), v.storage_offset())
