"""torch.utils.data."""

from _core import absent

from ._dataset import (
    BatchSampler, ConcatDataset, DataLoader, Dataset, IterableDataset, RandomSampler, Sampler, SequentialSampler, Subset,
    SubsetRandomSampler, TensorDataset, WeightedRandomSampler, default_collate, default_convert, get_worker_info, random_split,
)

for _cls in list(globals().values()):
    if isinstance(_cls, type):
        _cls.__module__ = "torch.utils.data.dataset"
absent.fill(globals(), "torch.utils.data")
__getattr__ = absent.missing("torch.utils.data")
