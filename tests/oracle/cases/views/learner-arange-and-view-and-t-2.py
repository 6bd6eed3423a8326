import torch
x = torch.arange(6).view(2, 3)
y = x.t()
print(y.is_contiguous(), y.stride())
print(y.reshape(-1), y.contiguous().view(-1), y.flatten())
y.view(-1)
