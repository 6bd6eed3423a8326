import torch
from torch.utils.data import Dataset, DataLoader
class Squares(Dataset):
    def __len__(self):
        return 3
    def __getitem__(self, i):
        return torch.tensor(i), torch.tensor(i * i)
print([(x.tolist(), y.tolist()) for x, y in DataLoader(Squares(), batch_size=2)], len(Squares()), Squares()[2])
