import torch
from torch.utils.data import DataLoader, TensorDataset, Dataset, random_split
ds = TensorDataset(torch.arange(4))
fs = [lambda: TensorDataset(torch.ones(2), torch.ones(3)), lambda: DataLoader(ds, batch_size=0), lambda: DataLoader(ds, batch_size='a'), lambda: random_split(ds, [1, 2]), lambda: random_split(ds, [0.5, 0.6]), lambda: next(iter(DataLoader([1, 'a'], batch_size=2))), lambda: next(iter(DataLoader([torch.ones(1), torch.ones(2)], batch_size=2))), lambda: next(iter(DataLoader([None]))), lambda: Dataset()[0], lambda: len(Dataset()), lambda: ds[10], lambda: DataLoader(ds, shuffle=True, sampler=[0]), lambda: next(iter(DataLoader([[1, 2], [3]], batch_size=2))), lambda: next(iter(DataLoader([{'a': 1}, {'b': 1}], batch_size=2))), lambda: DataLoader(Dataset(), shuffle=True), lambda: next(iter(DataLoader([object()])))]
for f in fs:
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])
