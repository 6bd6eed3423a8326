import torch
t = torch.arange(6.).reshape(2, 3)
s = t.sum(dim=1, keepdim=True); t /= s
print(t, t.sum(1))
t.clamp_(max=0.4); print(t)
t.zero_(); print(t)
