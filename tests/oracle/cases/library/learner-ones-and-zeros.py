import numpy as np
import torch
from torch.utils.data import default_collate
print(default_collate([1, 2]), default_collate([(torch.ones(1), 1.5), (torch.zeros(1), 2.5)]), default_collate([{'a': np.float32(1)}, {'a': np.float32(2)}]), default_collate(['x', 'y']))
default_collate([torch.ones(1), torch.ones(2)])
