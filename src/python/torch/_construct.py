"""Tensors of Python data and of arrays: which of these share memory is the point."""

from _core import torch_args, wire
from _core.literal import literal
from _core.wire import call

from ._types import DTYPES, device_name
from ._warn import warn, warn_once

_SLOW = (
    "Creating a tensor from a list of numpy.ndarrays is extremely slow. Please consider converting the list to a single "
    "numpy.ndarray with numpy.array() before converting to a tensor. (Triggered internally at "
    "/__w/pytorch/pytorch/torch/csrc/utils/tensor_new.cpp:252.)")
_ASARRAY = (
    "torch.asarray: unspecified requires_grad now defaults to obj.requires_grad instead of False. Pass requires_grad=False explicitly to get "
    "the old behavior and silence this warning. (Triggered internally at /__w/pytorch/pytorch/torch/csrc/utils/tensor_new.cpp:1737.)")
_COPY = (
    "To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or "
    "sourceTensor.detach().clone().requires_grad_(True), rather than torch.tensor(sourceTensor).")


def _tensor_class():
    return torch_args.env.Tensor


def _is_array(x):
    return isinstance(x, torch_args.env.ndarray)


def _is_np_scalar(x):
    return isinstance(x, torch_args.env.np_scalars)


def _options(given):
    """(pattern, values) of dtype, device and requires_grad."""
    pattern, flat = [], []
    for name, tag in (("dtype", "d"), ("device", "v"), ("requires_grad", "b")):
        value = given.get(name)
        if value is None:
            continue
        pattern.append(f"{name}:{tag}")
        if tag == "d":
            value = str(value).rpartition(".")[2] if not isinstance(value, type) else {
                float: "float64", int: "int64", bool: "bool", complex: "complex128"}[value]
        elif tag == "v":
            value = device_name(value)
        flat.append(value)
    return pattern, flat


def _kernel(row, data, given, tag=None):
    pattern, flat = _options(given)
    return call(row, ",".join([f"data:{tag or 't'}", *pattern]), data if tag else data._h, *flat)


def opened(data):
    """Sequences that are no lists as lists; NumPy scalars as 0-d arrays, nested ones too."""
    if isinstance(data, (list, tuple)):
        return [opened(x) if not isinstance(x, (int, float, complex, str)) or _is_np_scalar(x) else x for x in data]
    if _is_np_scalar(data) or (isinstance(data, torch_args.env.ndarray) and data.ndim == 0):
        return _as_array(data)
    if isinstance(data, (str, dict, set)) or _is_array(data) or isinstance(data, _tensor_class()):
        return data
    if hasattr(type(data), "__len__") and hasattr(type(data), "__getitem__"):
        return [opened(x) for x in data]
    return data


def _as_array(x):
    import numpy

    return numpy.asarray(x)


def _from_data(data, given, row="core.tensor"):
    """A fresh tensor of numbers and nested sequences."""
    if isinstance(data, (list, tuple)) and data and all(map(_is_array, data)):
        warn_once(_SLOW)
    if isinstance(data, str):
        raise TypeError("new(): invalid data type 'str'")
    tree = opened(data)  # kept alive: the literal names its arrays by handle
    if isinstance(tree, (list, tuple)):
        _check_tree(tree)
    elif not isinstance(tree, (bool, int, float, complex)) and getattr(tree, "_h", None) is None:
        from _core.torch_args_types import tp_name

        raise RuntimeError(f"Could not infer dtype of {tp_name(data)}")
    return _kernel(row, literal(tree), given, "L")


def _check_tree(tree):
    """Errors of trees that are no rectangle, in the order in which torch finds them."""
    shape, probe = [], tree
    while isinstance(probe, list):
        shape.append(len(probe))
        if not probe:
            break
        probe = probe[0]
    if isinstance(probe, str):
        raise ValueError("too many dimensions 'str'")
    _walk(tree, shape, 0)


def _walk(node, shape, depth):
    if depth == len(shape):
        if isinstance(node, list):
            raise TypeError("'list' object cannot be interpreted as an integer")
        if isinstance(node, str):
            raise TypeError("new(): invalid data type 'str'")
        if not isinstance(node, (bool, int, float, complex)) and getattr(node, "_h", None) is None:
            from _core.torch_args_types import tp_name

            raise RuntimeError(f"Could not infer dtype of {tp_name(node)}")
        return
    if not isinstance(node, list):
        if getattr(node, "_h", None) is not None:
            return
        raise TypeError("not a sequence")
    if len(node) != shape[depth]:
        raise ValueError(f"expected sequence of length {shape[depth]} at dim {depth} (got {len(node)})")
    for item in node:
        _walk(item, shape, depth + 1)


def tensor(*args, **kwargs):
    """Copies the data; https://docs.pytorch.org/docs/2.13/generated/torch.tensor.html"""
    given = torch_args.values("torch.tensor", args, kwargs)
    data = given.pop("data")
    if isinstance(data, _tensor_class()):
        warn(_COPY)
        return _kernel("core.tensor_copy", data, given)
    if _is_array(data):
        return _kernel("core.tensor_array", data, given)
    if _is_np_scalar(data):
        return _kernel("core.tensor_array", _as_array(data), given)
    return _from_data(data, given)


def as_tensor(*args, **kwargs):
    """Shares memory when dtype and device allow; https://docs.pytorch.org/docs/2.13/generated/torch.as_tensor.html"""
    given = torch_args.values("torch.as_tensor", args, kwargs)
    data = given.pop("data")
    if isinstance(data, _tensor_class()):
        return _kernel("core.as_tensor", data, given)
    if _is_array(data):
        return _kernel("core.as_array", data, given)
    if _is_np_scalar(data):
        return _kernel("core.tensor_array", _as_array(data), given)
    return _from_data(data, given)


def asarray(*args, **kwargs):
    """https://docs.pytorch.org/docs/2.13/generated/torch.asarray.html"""
    given = torch_args.values("torch.asarray", args, kwargs)
    obj = given.pop("obj")
    copy = given.pop("copy", None)
    if isinstance(obj, _tensor_class()):
        return _asarray_of_tensor(obj, given, copy)
    if copy is False and (_is_array(obj) or _is_np_scalar(obj)) and given.get("dtype") is not None:
        _refuse_cast(from_numpy(_as_array(obj)), given["dtype"])
    if _is_array(obj):
        out = _kernel("core.tensor_array" if copy else "core.as_array", obj, given)
    elif _is_np_scalar(obj):
        out = _kernel("core.tensor_array", _as_array(obj), given)
    elif hasattr(obj, "__dlpack__"):
        out = as_tensor(from_dlpack(obj), **given)
    elif isinstance(obj, (bytes, bytearray, memoryview)):
        out = frombuffer(obj, dtype=given.get("dtype") or wire.call("core.default_dtype", ""))
    else:
        if copy is False:
            raise ValueError("can't alias arbitrary sequence into a tensor.")
        return _from_data(obj, given)
    return out


def _refuse_cast(t, wanted):
    if t.dtype != wanted:
        names = wire.call("core.aten_names", "from:d,to:d", t.dtype._name, wanted._name)
        raise ValueError("can't alias tensor with dtype '%s' into dtype '%s'." % tuple(names))


def _asarray_of_tensor(obj, given, copy):
    wanted, device = given.get("dtype"), given.get("device")
    if copy is False:
        if device is not None and device_name(device) != device_name(obj.device):
            raise ValueError(f"can't alias tensor from device '{obj.device}' to '{device}'.")
        if wanted is not None:
            _refuse_cast(obj, wanted)
    out = obj
    if copy:
        out = obj.clone()
    if wanted is not None or device is not None:
        out = out.to(**{k: v for k, v in (("dtype", wanted), ("device", device)) if v is not None})
    asked = given.get("requires_grad")
    if asked is None:
        if obj.requires_grad:
            warn(_ASARRAY)
    elif not asked:
        out = out.detach() if out.requires_grad else out
    elif not out.requires_grad:
        out = (out.detach() if out is obj else out).requires_grad_()
    return out


def from_numpy(*args, **kwargs):
    """Shares memory with the array; https://docs.pytorch.org/docs/2.13/generated/torch.from_numpy.html"""
    if kwargs:
        raise TypeError("torch._VariableFunctionsClass.from_numpy() takes no keyword arguments")
    if len(args) != 1:
        raise TypeError(f"torch._VariableFunctionsClass.from_numpy() takes exactly one argument ({len(args)} given)")
    (array,) = args
    if not _is_array(array):
        from _core.torch_args_types import tp_name

        raise TypeError(f"expected np.ndarray (got {_full_name(array) if _is_np_scalar(array) else tp_name(array)})")
    return call("torch.from_numpy", "ndarray:t", array._h)


def _full_name(x):
    return f"{type(x).__module__}.{type(x).__name__}"


def frombuffer(buffer, *, dtype=None, count=-1, offset=0, requires_grad=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.frombuffer.html"""
    import numpy

    if dtype is None:
        raise TypeError('frombuffer() missing 1 required positional arguments: "dtype"')

    view = buffer if _is_array(buffer) else memoryview(buffer)
    size = view.nbytes
    each = dtype.itemsize
    if count == 0 or size == 0:
        raise ValueError("both buffer length (%d) and count (%d) must not be 0" % (size, count))
    if offset < 0 or offset >= size:
        raise ValueError(
            f"offset ({offset} bytes) must be non-negative and no greater than buffer length ({size} bytes) minus 1")
    if count > 0 and offset + count * each > size:
        raise ValueError(
            f"requested buffer length ({count} * {each} bytes) after offset ({offset} bytes) must not be greater than actual "
            f"buffer length ({size} bytes)")
    if count < 0 and (size - offset) % each:
        raise ValueError(
            f"buffer length ({size - offset} bytes) after offset ({offset} bytes) must be a multiple of element size ({each})")
    name = str(dtype).rpartition(".")[2]
    if not view.flags.writeable if _is_array(buffer) else view.readonly:
        warn_once(
            "The given buffer is not writable, and PyTorch does not support non-writable tensors. This means you can write to "
            "the underlying (supposedly non-writable) buffer using the tensor. You may want to copy the buffer to protect its "
            "data or make it writable before converting it to a tensor. This type of warning will be suppressed for the rest of "
            "this program. (Triggered internally at /__w/pytorch/pytorch/torch/csrc/utils/tensor_new.cpp:1556.)")
    array = buffer if _is_array(buffer) else numpy.frombuffer(buffer, dtype=numpy.uint8)
    out = call("core.frombuffer", "data:t,dtype:d,count:i,offset:i", array._h, name, count, offset)
    return out.requires_grad_() if requires_grad else out


def from_dlpack(ext_tensor, *, device=None, copy=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.from_dlpack.html"""
    capsule = ext_tensor.__dlpack__() if hasattr(ext_tensor, "__dlpack__") else ext_tensor
    source = getattr(capsule, "source", None)
    source = ext_tensor if source is None else source
    out = call("core.from_dlpack", "data:t", source._h)
    return out.clone() if copy else out


class Capsule:
    """Stands for a PyCapsule that holds a DLPack tensor; it keeps its source."""

    def __init__(self, source):
        self.source = source

    def __repr__(self):
        return f'<capsule object "dltensor" at {hex(id(self))}>'


def dlpack(t, copy=None):
    if t.requires_grad:
        raise BufferError("Can't export tensors that require gradient, use tensor.detach()")
    return Capsule(t.clone() if copy else t)


def alias(t, cls):
    """A second Python object for the same storage: same version counter, a leaf."""
    out = call("Tensor.detach", "input:t", t._h)
    out.__class__ = cls
    if t.requires_grad:
        out.requires_grad_()
    return out


def legacy(cls, args, kwargs):
    """`torch.Tensor(…)`: sizes, data, or another tensor's memory."""
    from ._typed import construct

    return construct(cls, None, args, kwargs)


__all__ = ["DTYPES"]
