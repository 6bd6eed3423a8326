import torch
t = torch.arange(4)
v = t.view(2, 2)
v[0, 0] = 9
r = t.reshape(2, 2)
print(t, r.data_ptr() == t.data_ptr())
