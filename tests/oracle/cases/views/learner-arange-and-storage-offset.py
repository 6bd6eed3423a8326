import torch
t = torch.arange(10)
s = t[2:5]
s[0] = 99
print(t, s.storage_offset(), s._base is t)
