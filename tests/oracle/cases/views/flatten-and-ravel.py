import torch

t = torch.arange(8).view(2, 2, 2)
print(t.flatten().shape, t.flatten(1).shape, t.flatten(0, 1).shape, t.ravel().data_ptr() == t.data_ptr(), t.unflatten(0, (1, 2)).shape)
