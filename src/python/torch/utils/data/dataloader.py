"""torch.utils.data.DataLoader, in the process itself: workers are refused, because a page has no processes."""

from typing import Generic, TypeVar

import torch

from ..._warn import warn
from .collate import default_collate, default_convert
from .dataset import IterableDataset
from .sampler import BatchSampler, RandomSampler, SequentialSampler

_T_co = TypeVar("_T_co", covariant=True)


class _Endless:
    """The sampler of an iterable dataset: there is nothing to choose."""

    def __iter__(self):
        while True:
            yield None


class DataLoader(Generic[_T_co]):
    """https://docs.pytorch.org/docs/2.13/data.html#torch.utils.data.DataLoader"""

    __initialized = False

    def __init__(self, dataset, batch_size=1, shuffle=None, sampler=None, batch_sampler=None, num_workers=0, collate_fn=None, pin_memory=False, drop_last=False, timeout=0, worker_init_fn=None, multiprocessing_context=None, generator=None, *, prefetch_factor=None, persistent_workers=False, pin_memory_device="", in_order=True):
        if num_workers < 0:
            raise ValueError("num_workers option should be non-negative; use num_workers=0 to disable multiprocessing.")
        if timeout < 0:
            raise ValueError("timeout option should be non-negative")
        if num_workers == 0 and prefetch_factor is not None:
            raise ValueError(
                "prefetch_factor option could only be specified in multiprocessing.let num_workers > 0 to enable multiprocessing, otherwise set "
                "prefetch_factor to None.")
        if persistent_workers and num_workers == 0:
            raise ValueError("persistent_workers option needs num_workers > 0")
        if num_workers > 0:
            raise NotImplementedError(
                "torch.utils.data.DataLoader(num_workers=…) is not emulated here (see the coverage page: /coverage/#torch.utils.data.DataLoader)")
        self.dataset, self.num_workers, self.prefetch_factor, self.pin_memory = dataset, num_workers, prefetch_factor, pin_memory
        self.pin_memory_device, self.timeout, self.worker_init_fn, self.in_order = pin_memory_device, timeout, worker_init_fn, in_order
        self.multiprocessing_context = multiprocessing_context
        self._iterable = isinstance(dataset, IterableDataset)
        if self._iterable:
            if shuffle not in (False, None):
                raise ValueError(f"DataLoader with IterableDataset: expected unspecified shuffle option, but got shuffle={shuffle}")
            if sampler is not None:
                raise ValueError(f"DataLoader with IterableDataset: expected unspecified sampler option, but got sampler={sampler}")
            if batch_sampler is not None:
                raise ValueError(
                    f"DataLoader with IterableDataset: expected unspecified batch_sampler option, but got batch_sampler={batch_sampler}")
        else:
            shuffle = bool(shuffle)
        if sampler is not None and shuffle:
            raise ValueError("sampler option is mutually exclusive with shuffle")
        if batch_sampler is not None:
            if batch_size != 1 or shuffle or sampler is not None or drop_last:
                raise ValueError("batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and drop_last")
            batch_size, drop_last = None, False
        elif batch_size is None and drop_last:
            raise ValueError("batch_size=None option disables auto-batching and is mutually exclusive with drop_last")
        if sampler is None:
            sampler = _Endless() if self._iterable else RandomSampler(dataset, generator=generator) if shuffle else SequentialSampler(dataset)
        if batch_size is not None and batch_sampler is None:
            batch_sampler = BatchSampler(sampler, batch_size, drop_last)
        self.batch_size, self.drop_last, self.sampler, self.batch_sampler, self.generator = batch_size, drop_last, sampler, batch_sampler, generator
        self.collate_fn = collate_fn if collate_fn is not None else default_collate if batch_sampler is not None else default_convert
        self.persistent_workers = persistent_workers
        self._told = None
        self.__initialized = True

    def __setattr__(self, name, value):
        if self.__initialized and name in ("batch_size", "batch_sampler", "sampler", "drop_last", "dataset", "persistent_workers"):
            raise ValueError(f"{name} attribute should not be set after {type(self).__name__} is initialized")
        super().__setattr__(name, value)

    def __iter__(self):
        return _Iterator(self)

    def __len__(self):
        if self._iterable:
            n = len(self.dataset)
            if self.batch_size is not None:
                n = n // self.batch_size if self.drop_last else -(-n // self.batch_size)
            return n
        return len(self.batch_sampler if self.batch_sampler is not None else self.sampler)

    def check_worker_number_rationality(self):
        """There are no workers."""


class _Iterator:
    """One pass. It draws a base seed from the generator first, as the real one does for its workers."""

    def __init__(self, loader):
        self._loader = loader
        torch.empty((), dtype=torch.int64).random_(generator=loader.generator) if loader.generator is not None else torch.empty(
            (), dtype=torch.int64).random_()
        self._indices = iter(loader.batch_sampler if loader.batch_sampler is not None else loader.sampler)
        self._data = iter(loader.dataset) if loader._iterable else None
        self._ended = False

    def __iter__(self):
        return self

    def __len__(self):
        return len(self._loader)

    def _fetch(self, index):
        loader = self._loader
        batched = loader.batch_sampler is not None
        if self._data is not None:
            if not batched:
                return loader.collate_fn(next(self._data))
            if self._ended:
                raise StopIteration
            samples = []
            for _ in index:
                try:
                    samples.append(next(self._data))
                except StopIteration:
                    self._ended = True
                    break
            if not samples or loader.drop_last and len(samples) < len(index):
                raise StopIteration
            return loader.collate_fn(samples)
        if not batched:
            return loader.collate_fn(loader.dataset[index])
        many = getattr(loader.dataset, "__getitems__", None)
        return loader.collate_fn(many(index) if many else [loader.dataset[i] for i in index])

    def __next__(self):
        data = self._fetch(next(self._indices))
        if self._loader.pin_memory:
            _pin_warning(self._loader)
        return data


def _pin_warning(loader):
    if loader._told is None:
        loader._told = True
        warn("'pin_memory' argument is set as true but no accelerator is found, then device pinned memory won't be used.")


def get_worker_info():
    """None: this is not a worker process."""
    return None
