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


class _Memory:
    """The elements of one storage; tensors that share it in memory share it in the file too."""

    def __init__(self, values, dtype, device):
        self.values, self.dtype, self.device = values, dtype, device

    def tensor(self):
        import torch

        flat = self.__dict__.get("flat")
        if flat is None:
            flat = torch.tensor(self.values, dtype=getattr(torch, self.dtype), device="cpu")
            flat = self.flat = flat.to(_locate[-1](self.device) if _locate else self.device)
        return flat

    def __getstate__(self):
        return {"values": self.values, "dtype": self.dtype, "device": self.device}


def rebuild_view(cls, memory, shape, stride, offset, requires_grad):
    """A tensor over what another tensor of the file may look at too."""
    out = memory.tensor().as_strided(shape, stride, offset)
    if cls is not Tensor:
        out = out.detach()
        out.__class__ = cls
    return out.requires_grad_() if requires_grad else out


class _Pickler(pickle.Pickler):
    def __init__(self, *args):
        super().__init__(*args)
        self._memories = {}

    def reducer_override(self, obj):
        if not isinstance(obj, Tensor):
            return NotImplemented
        t = obj.detach().cpu()
        dtype = str(t.dtype).rpartition(".")[2]
        key = (t.untyped_storage().data_ptr(), dtype)
        memory = self._memories.get(key)
        if memory is None:
            count = t.untyped_storage().nbytes() // t.itemsize
            # Kept with its tensor, so that the address is not given to another storage meanwhile.
            memory = self._memories[key] = _Memory(t.as_strided((count,), (1,), 0).tolist(), dtype, str(obj.device))
            memory.__dict__["flat"] = t
        return rebuild_view, (type(obj), memory, tuple(t.shape), tuple(t.stride()), t.storage_offset(), obj.requires_grad and obj.is_leaf)


def save(obj, f, pickle_module=pickle, pickle_protocol=2, _use_new_zipfile_serialization=True, _disable_byteorder_record=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.save.html"""
    file = io.BytesIO()
    _Pickler(file).dump(obj)
    data = b"PKtensor" + file.getvalue()
    if isinstance(f, (str, bytes)) or hasattr(f, "__fspath__"):
        with open(f, "wb") as file:
            file.write(data)
    else:
        f.write(data)


def load(f, map_location=None, pickle_module=None, *, weights_only=None, mmap=None, **pickle_load_args):
    """https://docs.pytorch.org/docs/2.13/generated/torch.load.html"""
    if isinstance(f, (str, bytes)) or hasattr(f, "__fspath__"):
        try:
            with open(f, "rb") as file:
                data = file.read()
        except FileNotFoundError:
            raise FileNotFoundError(2, "No such file or directory", str(f)) from None
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
