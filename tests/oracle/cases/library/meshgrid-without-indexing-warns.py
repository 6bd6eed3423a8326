import torch

x, y = torch.meshgrid(torch.arange(2), torch.arange(3))
print(x.shape)
