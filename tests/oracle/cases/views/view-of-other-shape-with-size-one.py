import torch

t = torch.zeros(2, 1, 3)
print(t.view(2, 3).shape, t.view(6).shape, t.view(1, 6, 1).shape, t.view_as(torch.zeros(3, 2)).shape)
