import torch
t = torch.arange(4.).reshape(2, 2)
print(t.data_ptr() % 64 == 0, (t[1].data_ptr() - t.data_ptr()))
print(t.contiguous() is t, t.T.contiguous() is t)
