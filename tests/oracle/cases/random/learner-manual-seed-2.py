import torch
torch.manual_seed(0)
from torch.utils.data import DataLoader
print(list(DataLoader([0, 1, 2, 3, 4], shuffle=True)))
