import torch

print(torch.cat([torch.tensor([]), torch.ones(1, 2)]))
