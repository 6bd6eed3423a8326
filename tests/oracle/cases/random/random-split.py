import torch
from torch.utils.data import random_split
a, b = random_split(range(6), [4, 2], generator=torch.Generator().manual_seed(0))
print(list(a), list(b))
