import torch

t = torch.zeros(1, 2, 1)
print(t.squeeze().shape, t.squeeze(0).shape, t.squeeze(1).shape, t.unsqueeze(-1).shape, t.squeeze((0, 2)).shape)
