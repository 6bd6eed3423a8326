import torch
t = torch.arange(4).reshape(2, 2)
t.transpose_(0, 1)
print(t, t.stride())
t.t_()
t.unsqueeze_(0)
print(t.shape)
t.squeeze_()
print(t.shape)
