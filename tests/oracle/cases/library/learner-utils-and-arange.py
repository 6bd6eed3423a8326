import torch
class DS(torch.utils.data.Dataset):
    def __init__(self): self.x = torch.arange(4.)
    def __len__(self): return 4
    def __getitem__(self, i): return self.x[i], i % 2
dl = torch.utils.data.DataLoader(DS(), batch_size=3)
print(len(dl), [b for b in dl])
