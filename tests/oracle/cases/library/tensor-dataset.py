import torch
from torch.utils.data import TensorDataset
d = TensorDataset(torch.arange(3), torch.arange(3) * 10)
print(len(d), d[1], d[:2])
