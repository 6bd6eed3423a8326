import torch
x = torch.zeros(2, 3)
z = x.view(3, 2)
z[0, 0] = 1
print(x, z.data_ptr() == x.data_ptr())
x.view(4, 2)
