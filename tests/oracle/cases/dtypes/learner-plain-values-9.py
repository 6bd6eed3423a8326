import torch
a = torch.tensor([1, 2, 3])
b = torch.tensor([1., 2., 3.])
print((a + b).dtype, (a * 2).dtype, (a / 2).dtype, (a // 2).dtype, (a ** 2).dtype, (a ** 0.5).dtype)
