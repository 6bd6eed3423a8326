import torch

t = torch.Tensor(2, 3)
print(t.shape, t.dtype, torch.Tensor().shape, torch.Tensor(4).shape)
