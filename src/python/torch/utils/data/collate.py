"""torch.utils.data: making a batch of samples."""

import collections.abc
import copy
import re

import torch

_STRINGS = re.compile(r"[SaUO]")
_REFUSED = "default_collate: batch must contain tensors, numpy arrays, numbers, dicts or lists; found {}"


def _numpy(element):
    return type(element).__module__ == "numpy"


def default_collate(batch):
    """https://docs.pytorch.org/docs/2.13/data.html#torch.utils.data.default_collate"""
    first = batch[0]
    kind = type(first)
    if isinstance(first, torch.Tensor):
        return torch.stack(list(batch), 0)
    if _numpy(first) and kind.__name__ not in ("str_", "string_"):
        if hasattr(first, "shape") and kind.__name__ in ("ndarray", "memmap"):
            if _STRINGS.search(first.dtype.str):
                raise TypeError(_REFUSED.format(first.dtype))
            return default_collate([torch.as_tensor(b) for b in batch])
        if first.shape == ():
            return torch.as_tensor(batch)
    if isinstance(first, float):
        return torch.tensor(batch, dtype=torch.float64)
    if isinstance(first, int):
        return torch.tensor(batch)
    if isinstance(first, (str, bytes)):
        return batch
    if isinstance(first, collections.abc.Mapping):
        out = {key: default_collate([d[key] for d in batch]) for key in first}
        try:
            if isinstance(first, collections.abc.MutableMapping):
                clone = copy.copy(first)
                clone.update(out)
                return clone
            return kind(out)
        except TypeError:
            return out
    if isinstance(first, tuple) and hasattr(first, "_fields"):
        return kind(*(default_collate(samples) for samples in zip(*batch)))
    if isinstance(first, collections.abc.Sequence):
        if any(len(other) != len(first) for other in batch):
            raise RuntimeError("each element in list of batch should be of equal size")
        columns = list(zip(*batch))
        if isinstance(first, tuple):
            return [default_collate(samples) for samples in columns]
        try:
            return kind([default_collate(samples) for samples in columns])
        except TypeError:
            return [default_collate(samples) for samples in columns]
    raise TypeError(_REFUSED.format(kind))


def default_convert(data):
    """https://docs.pytorch.org/docs/2.13/data.html#torch.utils.data.default_convert"""
    kind = type(data)
    if isinstance(data, torch.Tensor):
        return data
    if _numpy(data) and kind.__name__ not in ("str_", "string_"):
        if kind.__name__ == "ndarray" and _STRINGS.search(data.dtype.str):
            return data
        return torch.as_tensor(data)
    if isinstance(data, collections.abc.Mapping):
        return kind({key: default_convert(data[key]) for key in data})
    if isinstance(data, tuple) and hasattr(data, "_fields"):
        return kind(*map(default_convert, data))
    if isinstance(data, tuple):
        return [default_convert(d) for d in data]
    if isinstance(data, collections.abc.Sequence) and not isinstance(data, (str, bytes)):
        return kind([default_convert(d) for d in data])
    return data


for _f in (default_collate, default_convert):
    _f.__module__ = "torch.utils.data._utils.collate"
