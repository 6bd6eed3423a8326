import numpy as np
import torch
from torch.utils.data import Dataset, DataLoader
class D(Dataset):
    def __len__(self): return 3
    def __getitem__(self, i): return np.array([i, i + 1]), {'id': i}
for b in DataLoader(D(), batch_size=3):
    print(b)
