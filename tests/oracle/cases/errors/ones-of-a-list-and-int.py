import torch

print(torch.ones([2]), torch.ones((1, 2)))
torch.ones([2], 3)
