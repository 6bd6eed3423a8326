import torch
x = torch.arange(3); y = x.repeat(2, 1); z = x.expand(2, 3)
x[0] = 50
print(y, z, z.is_contiguous(), y.is_contiguous())
