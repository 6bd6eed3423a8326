import torch

print(torch.zeros(2, 3, 4).T.shape)
