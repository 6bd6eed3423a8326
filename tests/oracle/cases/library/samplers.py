import torch
from torch.utils.data import BatchSampler, ConcatDataset, DataLoader, RandomSampler, SequentialSampler, WeightedRandomSampler

torch.manual_seed(3)
print(list(BatchSampler(SequentialSampler(range(5)), 2, True)), list(RandomSampler(range(5))), list(RandomSampler(range(3), True, 6)))
print(list(WeightedRandomSampler([0.1, 0.9, 0.0], 5)), [b.tolist() for b in DataLoader(range(7), batch_size=3, shuffle=True)])
print(ConcatDataset([[1, 2], [3]])[-1])
