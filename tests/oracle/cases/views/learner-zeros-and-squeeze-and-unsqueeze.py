import torch
t = torch.zeros(1, 3, 1)
print(t.squeeze().shape, t.squeeze(0).shape, t.unsqueeze(-1).shape, t.squeeze((0, 2)).shape)
