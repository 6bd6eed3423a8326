import torch
x = torch.arange(16).view(4, 4)
y = x[1:3, 1:3]
y.fill_(0)
print(x, y.is_contiguous(), y.stride(), y.storage_offset())
