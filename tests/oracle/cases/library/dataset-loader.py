import torch
import numpy as np
import torch.nn.functional as F
from torch import nn
from torch.utils.data import *
from torch.utils.data import default_collate
class D(Dataset):
    def __len__(self): return 5
    def __getitem__(self, i): return {'x': torch.tensor([i, i * 2.]), 'y': i, 'n': f'id{i}'}
for b in DataLoader(D(), batch_size=2): print(b)
try:
    print(len(DataLoader(D(), batch_size=2)), len(DataLoader(D(), batch_size=2, drop_last=True)), DataLoader(D()).batch_size)
except Exception as e:
    print(type(e).__name__, e)
try:
    print(default_collate([1, 2]), default_collate([1., 2.]), default_collate(['a', 'b']), default_collate([(1, 2.), (3, 4.)]), default_collate([np.array([1, 2]), np.array([3, 4])]), default_collate([np.float32(1), np.float32(2)]), default_collate([{'a': 1}, {'a': 2}]), default_collate([[1, 2], [3, 4]]), default_collate([True, False]), default_collate([np.int64(3)]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(default_collate([torch.ones(2), torch.ones(3)]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(default_collate([np.array(['a'])]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(default_collate([None, None]))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(default_collate([]))
except Exception as e:
    print(type(e).__name__, e)
ds = ConcatDataset([D(), D()]); print(len(ds), ds[7]['n'], (D() + D())[5]['y'])
class I(IterableDataset):
    def __iter__(self): return iter(range(5))
print([b for b in DataLoader(I(), batch_size=2)])
try:
    print(len(DataLoader(I())))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(DataLoader(I(), shuffle=True))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(list(BatchSampler(SequentialSampler(range(5)), 2, False)), list(SequentialSampler(range(3))))
except Exception as e:
    print(type(e).__name__, e)
dl = DataLoader(list(range(6)), batch_size=3, collate_fn=lambda b: b); print(list(dl))
dl = DataLoader([(np.ones(2), 1), (np.zeros(2), 0)], batch_size=2); xb, yb = next(iter(dl)); print(xb, yb, xb.dtype)
dl = DataLoader(TensorDataset(torch.arange(4.)), batch_size=None); print([x for x in dl])
it = iter(DataLoader([1])); next(it)
try:
    print(next(it))
except Exception as e:
    print(type(e).__name__, e)
try:
    print([i for i, b in enumerate(DataLoader(range(4), batch_size=2), start=1)], [b.tolist() for b in DataLoader(np.arange(4), batch_size=2)], next(iter(DataLoader(torch.arange(4).view(2, 2)))))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(random_split(range(4), [3, 1])[0].indices if False else [len(s) for s in random_split(range(10), [.7, .3])], Subset(range(10), [2, 4])[1], len(StackDataset(torch.ones(2), torch.ones(2))))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(next(iter(DataLoader([torch.ones(1, requires_grad=True)]))))
except Exception as e:
    print(type(e).__name__, e)
try:
    print(next(iter(DataLoader(D(), num_workers=0, pin_memory=False)))['n'])
except Exception as e:
    print(type(e).__name__, e)
