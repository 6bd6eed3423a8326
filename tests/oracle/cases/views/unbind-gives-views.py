import torch

t = torch.zeros(2, 2)
a, b = t.unbind(0)
b += 1
print(t, a)
