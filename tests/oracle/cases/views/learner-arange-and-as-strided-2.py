import torch
x = torch.arange(4.)
y = x.as_strided((2, 2), (1, 1))
print(y)
y[0, 1] = 100
print(x, y)
