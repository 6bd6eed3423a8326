import torch
t = torch.arange(4)
t2 = t
t2 += 1
print(t, t2 is t)
t2 = t2 + 1
print(t, t2 is t)
