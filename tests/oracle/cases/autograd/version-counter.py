import torch

t = torch.zeros(2)
v = t[:1]
t.add_(1)
v.mul_(2)
print(t._version, v._version, t.detach()._version)
t.data.add_(1)
print(t._version)
