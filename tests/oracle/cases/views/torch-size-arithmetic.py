import torch

s = torch.Size([2, 3])
print(s + (4,), s[1:], s.numel(), repr(s), isinstance(s, tuple))
