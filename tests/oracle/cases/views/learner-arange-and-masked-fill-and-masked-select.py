import torch
t = torch.arange(3.)
m = t.masked_fill(t > 1, 0.)
print(m, t)
t.masked_fill_(t > 1, -1)
print(t, t.masked_select(t < 1))
t.masked_scatter_(t < 1, torch.tensor([7., 8., 9.]))
print(t)
