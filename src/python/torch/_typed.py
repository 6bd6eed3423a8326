"""torch.Tensor(…), torch.FloatTensor(…) and kin, and `x.type(…)`."""

from _core import torch_args, wire
from _core.torch_args_types import tp_name
from _core.wire import call

from . import _construct
from ._tensor import Tensor
from ._types import DTYPES, Size, dtype as dtype_class

_TYPES = {
    "FloatTensor": "float32", "DoubleTensor": "float64", "HalfTensor": "float16", "BFloat16Tensor": "bfloat16",
    "LongTensor": "int64", "IntTensor": "int32", "ShortTensor": "int16", "CharTensor": "int8", "ByteTensor": "uint8",
    "BoolTensor": "bool",
}
_NAMES = {name: key for key, name in _TYPES.items()}
_CPP = {"float32": "float", "float64": "double", "int64": "long int", "int32": "int", "int16": "short int", "int8": "signed char",
        "uint8": "unsigned char", "bool": "bool", "float16": "c10::Half", "bfloat16": "c10::BFloat16"}


# torch/csrc/utils/tensor_new.cpp:legacy_tensor_generic_ctor_new
_PARSER = torch_args.Parser("torch.new", [
    "new(*, Device? device=None)", "new(Storage storage)", "new(Tensor other)", "new(Tensor other, *, Device? device=None)|hidden",
    "new(IntArrayRef size, *, Device? device=None)", "new(PyObject* data, *, Device? device=None)"])


def type_name(t):
    """'torch.FloatTensor'."""
    name = str(t.dtype).rpartition(".")[2]
    kind = _NAMES.get(name) or {"complex64": "ComplexFloatTensor", "complex128": "ComplexDoubleTensor", "uint16": "UInt16Tensor",
                                "uint32": "UInt32Tensor", "uint64": "UInt64Tensor"}[name]
    return f"torch.{'' if t.device.type == 'cpu' else t.device.type + '.'}{kind}"


def convert(t, to):
    """x.type(dtype): a dtype, a typed constructor or its name."""
    if to is None:
        return type_name(t)
    if isinstance(to, type) and issubclass(to, Tensor) and to.__name__ in _TYPES:
        to = DTYPES[_TYPES[to.__name__]]
    if isinstance(to, str):
        head, _, name = to.rpartition(".")
        if head != "torch":
            raise NotImplementedError(f"Tensor.type('{to}') is not emulated here (see the coverage page)")
        if name not in _TYPES:
            raise ValueError(f"invalid type: '{to}'")
        to = DTYPES[_TYPES[name]]
    if not isinstance(to, dtype_class):
        raise TypeError("dtype must be a type, str, or dtype object")
    return t.to(to)


def _options(name, t=None):
    return (f"TensorOptions(dtype={_CPP.get(name, name)}, device=cpu, layout=Strided, requires_grad=false (default), "
            "pinned_memory=false (default), memory_format=(nullopt))")


def construct(cls, name, args, kwargs):
    """What the legacy constructors do with sizes, sequences, arrays and tensors."""
    if cls.__name__ not in _TYPES:
        name = str(wire.call("core.default_dtype", "")).rpartition(".")[2]
    out = _build(cls, name, args, kwargs)
    if cls is not Tensor and cls.__name__ not in _TYPES:
        out.__class__ = cls
    return out


def _build(cls, name, args, kwargs):
    bound = {p.name: value for p, value, _ in _PARSER.bind(args, kwargs)}
    device = bound.pop("device", None)
    if device is not None and torch_args.env.device(device).type != "cpu":
        asked = torch_args.env.device(device).type
        raise RuntimeError(f"legacy constructor expects device type: cpu but device type: {asked} was passed")
    if "size" in bound:
        size = bound["size"]
        if args and size is args[0] and not isinstance(size, Size) and not hasattr(type(size), "__index__"):
            return _from_sequence(cls, name, size)
        sizes = size if isinstance(size, (tuple, list)) else (size,)
        return call("torch.empty", "size:I,dtype:d", ",".join(str(n.__index__()) for n in sizes), name)
    if not bound:
        return call("torch.empty", "size:I,dtype:d", "0", name)
    return _from_sequence(cls, name, next(iter(bound.values())))


def _from_sequence(cls, name, data):
    d = DTYPES[name]
    if isinstance(data, Tensor):
        if cls.__name__ in _TYPES and data.dtype != d:
            raise TypeError(f"expected {_options(name)} (got {_options(str(data.dtype).rpartition('.')[2])})")
        return call("Tensor.detach", "input:t", data._h)
    if isinstance(data, torch_args.env.ndarray):
        if data.ndim == 0 and data.dtype.kind in "iu":
            return call("torch.empty", "size:I,dtype:d", str(int(data)), name)
        return _construct.as_tensor(data, dtype=d)
    if isinstance(data, (list, tuple, range)):
        return _legacy_list(data, name)
    if isinstance(data, str):
        raise TypeError("new(): invalid data type 'str'")
    if isinstance(data, (bool, float, dict)) or not hasattr(type(data), "__getitem__") or hasattr(data, "dtype"):
        raise TypeError(f"new(): data must be a sequence (got {tp_name(data)})")
    return _legacy_list(list(data), name)


def _legacy_list(data, name):
    """Lists of numbers; whatever the kind, converted (1.5 into a LongTensor is 1)."""
    fresh = _construct._from_data(data, {})
    return call("Tensor.to", "input:t,dtype:d", fresh._h, name)


def legacy_new(t, args, kwargs):
    return _build(type("Legacy", (), {}), str(t.dtype).rpartition(".")[2], args, kwargs)


class _TypedMeta(type(Tensor)):
    """`isinstance(x, torch.FloatTensor)` asks for the dtype."""

    def __instancecheck__(cls, x):
        return isinstance(x, Tensor) and type_name(x) == f"torch.{cls.__name__}"


def typed_classes():
    """{name: class} of the typed constructors."""
    out = {}
    for name, dt in _TYPES.items():
        def new(cls, *args, _dtype=dt, **kwargs):
            return construct(cls, _dtype, args, kwargs)

        out[name] = _TypedMeta(name, (Tensor,), {"__module__": "torch", "__new__": new, "dtype": DTYPES[dt]})
    return out
