import torch
t = torch.tensor([1+2j, 3+4j])
t.real[0] = 9
print(t, t.imag, t.real.stride())
v = torch.view_as_real(t)
print(v._is_view(), v.stride())
