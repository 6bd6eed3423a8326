from torch.utils.data import Subset, ConcatDataset
d = Subset(range(10), [2, 4])
print(len(d), d[1], len(ConcatDataset([d, range(3)])), ConcatDataset([d, range(3)])[3])
