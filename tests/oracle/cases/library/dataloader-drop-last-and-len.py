from torch.utils.data import DataLoader
loader = DataLoader(range(5), batch_size=2, drop_last=True)
print(len(loader), list(loader), len(DataLoader(range(5), batch_size=2)))
