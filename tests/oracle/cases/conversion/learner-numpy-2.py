import torch
t = torch.tensor([1., 2.]); a = t.numpy(); t = t * 2
print(a, t)
a *= 10
print(t, a)
