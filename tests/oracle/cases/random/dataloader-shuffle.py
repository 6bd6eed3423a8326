import torch
from torch.utils.data import DataLoader
torch.manual_seed(0)
print([b.tolist() for b in DataLoader(range(6), batch_size=2, shuffle=True)])
