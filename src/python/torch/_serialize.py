"""torch.save and torch.load in the interpreter's own files, and pickling of tensors."""

import io
import pickle

from ._tensor import Tensor


def reduced(t):
    """What a pickle keeps of a tensor."""
    return (type(t), t.detach().cpu().tolist(), str(t.dtype), tuple(t.shape), t.requires_grad, str(t.device))


#: where torch.load puts tensors: a function of the device that they were saved on, while it reads
_locate = []


def rebuild(cls, values, dtype, shape, requires_grad, device="cpu"):
    import torch

    out = torch.tensor(values, dtype=getattr(torch, dtype.rpartition(".")[2]), device="cpu").reshape(shape)
    out = out.to(_locate[-1](device) if _locate else device)
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
    _locate.append(_location(map_location))
    try:
        return pickle.load(io.BytesIO(data[8:]))
    finally:
        _locate.pop()


def _location(wanted):
    """The function that `map_location` asks for."""
    if wanted is None:
        return _restored
    if isinstance(wanted, dict):
        return lambda saved: _restored(wanted.get(saved, saved))
    if callable(wanted):
        raise NotImplementedError("torch.load(map_location=<function>) is not emulated here (see the coverage page)")
    return lambda saved: wanted


def _restored(saved):
    import torch

    if saved.startswith("cuda") and not torch.cuda.is_available():
        raise RuntimeError(
            "Attempting to deserialize object on a CUDA device but torch.cuda.is_available() is False. If you are running on a CPU-only "
            "machine, please use torch.load with map_location=torch.device('cpu') to map your storages to the CPU.")
    return saved
