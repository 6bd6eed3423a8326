import torch

t = torch.arange(12)
print(t.view(3, -1).shape, t.view(-1, 2).shape, t.reshape(2, -1, 3).shape)
