"""torch.save and torch.load in the interpreter's own files, and pickling of tensors."""

import io
import pickle

from ._tensor import Tensor


def reduced(t):
    """What a pickle keeps of a tensor."""
    return (type(t), t.detach().cpu().tolist(), str(t.dtype), tuple(t.shape), t.requires_grad)


def rebuild(cls, values, dtype, shape, requires_grad):
    import torch

    out = torch.tensor(values, dtype=getattr(torch, dtype.rpartition(".")[2])).reshape(shape)
    if cls is not Tensor:
        out.__class__ = cls
    return out.requires_grad_() if requires_grad else out


def rebuild_parameter(data, requires_grad):
    from .nn.parameter import Parameter

    return Parameter(data, requires_grad)


def save(obj, f, pickle_module=pickle, pickle_protocol=2, _use_new_zipfile_serialization=True, _disable_byteorder_record=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.save.html"""
    data = b"PKtensor" + pickle.dumps(obj)
    if isinstance(f, (str, bytes)) or hasattr(f, "__fspath__"):
        with open(f, "wb") as file:
            file.write(data)
    else:
        f.write(data)


def load(f, map_location=None, pickle_module=None, *, weights_only=None, mmap=None, **pickle_load_args):
    """https://docs.pytorch.org/docs/2.13/generated/torch.load.html"""
    if isinstance(f, (str, bytes)) or hasattr(f, "__fspath__"):
        with open(f, "rb") as file:
            data = file.read()
    else:
        data = f.read()
    if not data.startswith(b"PKtensor"):
        raise NotImplementedError("torch.load of a file that was not written here is not emulated (see the coverage page)")
    return pickle.load(io.BytesIO(data[8:]))
