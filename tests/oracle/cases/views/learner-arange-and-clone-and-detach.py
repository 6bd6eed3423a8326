import torch
t = torch.arange(3)
u = t.clone()
w = t.detach()
print(u.data_ptr() == t.data_ptr(), w.data_ptr() == t.data_ptr(), t.data.data_ptr() == t.data_ptr())
