import numpy as np
import torch
from torch.utils.data import default_collate
print(default_collate([1, 2]), default_collate([1.5, 2.5]), default_collate([torch.ones(1), torch.zeros(1)]), default_collate([np.float32(1), np.float32(2)]), default_collate([(1, 'a'), (2, 'b')]), default_collate([True, False]))
