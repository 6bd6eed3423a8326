import torch
from torch.utils.data import DataLoader, TensorDataset, random_split, WeightedRandomSampler, RandomSampler, SubsetRandomSampler
torch.manual_seed(0)
ds = TensorDataset(torch.arange(8))
for b in DataLoader(ds, batch_size=3, shuffle=True): print(b)
a, b = random_split(ds, [6, 2], generator=torch.Generator().manual_seed(42))
print(a.indices, b.indices)
print(list(WeightedRandomSampler([0.1, 0.9, 0.5], 5)), list(RandomSampler(ds)), list(SubsetRandomSampler([1, 2, 3])))
print([x for x in DataLoader(ds, batch_size=4, sampler=RandomSampler(ds, replacement=True, num_samples=4))])
g = torch.Generator().manual_seed(5)
print([b[0].tolist() for b in DataLoader(ds, batch_size=4, shuffle=True, generator=g)])
