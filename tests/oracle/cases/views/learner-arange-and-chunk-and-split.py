import torch
x, y, z = torch.arange(7).chunk(3)
print(x, y, z)
print(torch.arange(7).split([2, 5]))
