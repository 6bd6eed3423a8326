import torch
from torch.utils.data import Subset, ConcatDataset, TensorDataset, DataLoader
ds = TensorDataset(torch.arange(4), torch.arange(4) * 2)
print(len(ds), ds[1], len(ConcatDataset([ds, ds])), Subset(ds, [0, 2])[1], next(iter(DataLoader(ds, batch_size=2))), list(DataLoader(ds, batch_size=3, drop_last=True)))
