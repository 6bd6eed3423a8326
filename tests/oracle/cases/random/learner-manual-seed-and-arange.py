import torch
torch.manual_seed(0)
from torch.utils.data import DataLoader, TensorDataset
dl = DataLoader(TensorDataset(torch.arange(5)), batch_size=2, shuffle=True)
for b in dl: print(b)
