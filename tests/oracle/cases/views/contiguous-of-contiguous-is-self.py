import torch

t = torch.arange(3)
print(t.contiguous() is t, t.t().contiguous().data_ptr() == t.data_ptr())
