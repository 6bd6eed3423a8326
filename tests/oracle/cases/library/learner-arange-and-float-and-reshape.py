import torch
from torch.utils.data import Dataset, DataLoader, TensorDataset
ds = TensorDataset(torch.arange(6).float().reshape(3, 2), torch.tensor([0, 1, 0]))
for xb, yb in DataLoader(ds, batch_size=2):
    print(xb, yb)
