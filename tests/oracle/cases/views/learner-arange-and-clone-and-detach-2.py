import torch
t = torch.arange(4)
b = t; c = t[:]; d = t.clone(); e = t.detach()
b[0] = 10; c[1] = 20; d[2] = 30; e[3] = 40
print(t, c is t, c._base is t, d._base, e._base)
