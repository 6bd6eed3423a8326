import torch

t = torch.zeros(4)
v = t[1:3]
print(v._base is t, t._base, v._is_view(), t._is_view(), v[:1]._base is t)
