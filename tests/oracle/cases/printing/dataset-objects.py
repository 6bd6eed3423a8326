import torch
from torch.utils.data import TensorDataset, DataLoader, Subset
ds = TensorDataset(torch.arange(6).view(3, 2), torch.tensor([0, 1, 0]))
print(ds[0], len(ds))
print(ds[0:2])
for xb, yb in DataLoader(ds, batch_size=2):
    print(xb, yb)
print(next(iter(DataLoader(ds, batch_size=3))))
print(Subset(ds, [1])[0])
