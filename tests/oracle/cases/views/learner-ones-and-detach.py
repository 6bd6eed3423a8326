import torch
t = torch.ones(3); v = t[1:]; v += 1; v = v + 1; print(t, v)
t.data[0] = 9; t.detach()[1] = 8; print(t, t._version)
