import torch
t = torch.zeros(2, 2)
u = t.view(4); v = t.reshape(-1); w = t.flatten(); x = t.ravel(); y = t.T.reshape(-1)
t[0, 1] = 7
print(u, v, w, x, y)
