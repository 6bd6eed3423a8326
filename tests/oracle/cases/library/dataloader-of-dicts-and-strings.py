from torch.utils.data import DataLoader
print(next(iter(DataLoader([{'x': 1.5, 'y': 'a'}, {'x': 2.5, 'y': 'b'}], batch_size=2))))
