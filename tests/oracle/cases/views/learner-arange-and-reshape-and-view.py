import torch
t = torch.arange(24).reshape(2, 3, 4)
print(t.view(-1, 4).shape, t.view(2, -1).shape)
print(t.flatten().shape, t.ravel().is_contiguous(), t.unflatten(2, (2, 2)).shape)
t.view(-1, -1)
