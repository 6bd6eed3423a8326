import torch
torch.manual_seed(0)
from torch.utils.data import random_split
a, b = random_split(range(5), [3, 2], generator=torch.Generator().manual_seed(42))
print(list(a), list(b), a.indices)
