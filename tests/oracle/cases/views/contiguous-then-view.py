import torch

t = torch.arange(6).view(2, 3).t()
c = t.contiguous()
print(c.view(6), c.stride(), t.stride(), t.is_contiguous(), c.is_contiguous())
