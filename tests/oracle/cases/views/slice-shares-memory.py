import torch

t = torch.arange(6)
s = t[2:5]
s[0] = 100
print(t, s.storage_offset(), s.data_ptr() - t.data_ptr())
