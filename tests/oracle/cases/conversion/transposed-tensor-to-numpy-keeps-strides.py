import torch

t = torch.arange(6).reshape(2, 3).t()
a = t.numpy()
print(a.strides, a.flags['C_CONTIGUOUS'], a.flags['F_CONTIGUOUS'])
