"""torch.dtype, torch.device, torch.Size and the other small value types."""

from _core.c_type import CType

from _core import wire

#: name → (bytes, kind letter), as in the core's dtype table
_ROWS = {
    "bool": (1, "b"), "uint8": (1, "u"), "int8": (1, "i"), "int16": (2, "i"), "int32": (4, "i"), "int64": (8, "i"),
    "uint16": (2, "u"), "uint32": (4, "u"), "uint64": (8, "u"), "float16": (2, "f"), "bfloat16": (2, "f"),
    "float32": (4, "f"), "float64": (8, "f"), "complex64": (8, "c"), "complex128": (16, "c"),
    "float8_e4m3fn": (1, "f"), "float8_e5m2": (1, "f"),
}
_ALIASES = {
    "half": "float16", "float": "float32", "double": "float64", "cfloat": "complex64", "cdouble": "complex128",
    "short": "int16", "int": "int32", "long": "int64",
}


class _Sealed(CType):
    def __call__(cls, *args, **kwargs):
        raise TypeError(f"cannot create '{cls.__module__}.{cls.__name__}' instances")


class dtype(metaclass=_Sealed):
    """A tensor's element type; https://docs.pytorch.org/docs/2.13/tensor_attributes.html#torch.dtype"""

    __module__ = "torch"
    __slots__ = ("_name", "itemsize", "_kind", "__weakref__")

    @property
    def is_floating_point(self):
        return self._kind == "f"

    @property
    def is_complex(self):
        return self._kind == "c"

    @property
    def is_signed(self):
        return self._kind not in "bu"

    def to_real(self):
        return DTYPES[{"complex64": "float32", "complex128": "float64"}.get(self._name, self._name)]

    def to_complex(self):
        return DTYPES[{"float32": "complex64", "float64": "complex128"}.get(self._name, self._name)]

    def __repr__(self):
        return f"torch.{self._name}"

    def __reduce__(self):
        return self._name


def _make(name):
    d = object.__new__(dtype)
    d._name = name
    d.itemsize, d._kind = _ROWS[name]
    return d


DTYPES = {name: _make(name) for name in _ROWS}
NAMES = {**DTYPES, **{alias: DTYPES[name] for alias, name in _ALIASES.items()}}

_DEVICE_TYPES = (
    "cpu, cuda, ipu, xpu, mkldnn, opengl, opencl, ideep, hip, ve, fpga, maia, xla, lazy, vulkan, mps, meta, hpu, mtia, "
    "privateuseone"
)


def _no_overload(args):
    lines = " * (torch.device device)\n", " * (str type, int index = -1)\n"
    why = f"      didn't match because some of the arguments have invalid types: (!{type(args[0]).__name__}!)\n" if len(args) == 1 else ""
    got = ", ".join(type(a).__name__ for a in args)
    return f"device() received an invalid combination of arguments - got ({got}), but expected one of:\n{lines[0]}{why}{lines[1]}"


class device:
    """Where a tensor lives; https://docs.pytorch.org/docs/2.13/tensor_attributes.html#torch.device"""

    __module__ = "torch"
    __slots__ = ("type", "index")

    def __new__(cls, *args, **kwargs):
        given = dict(zip(("type", "index"), args))
        if not args and not kwargs or args and isinstance(args[0], float):
            raise TypeError(_no_overload(args))
        if isinstance(given.get("index"), str):
            raise TypeError(f"device(): argument 'index' (position 2) must be int, not {type(given['index']).__name__}")
        if "device" in kwargs:
            given["type"] = kwargs.pop("device")
        given.update(kwargs)
        what = given.get("type", "cpu")
        index = given.get("index")
        if isinstance(what, device):
            return what
        if isinstance(what, int) and not isinstance(what, bool):
            if not wire.call("cuda.available", ""):
                raise RuntimeError("Cannot access accelerator device when none is available.")
            what, index = "cuda", what
        if not isinstance(what, str):
            raise TypeError(
                f"device(): argument 'type' must be str, not {type(what).__name__}")
        if not what:
            raise RuntimeError("Device string must not be empty")
        name, colon, number = what.partition(":")
        if not name.isalpha() or not name.isascii():
            raise RuntimeError(f"Invalid device string: '{what}'")
        if name not in _DEVICE_TYPES.split(", "):
            raise RuntimeError(f"Expected one of {_DEVICE_TYPES} device type at start of device string: {name}")
        if colon:
            if not number.isdigit() or (len(number) > 1 and number[0] == "0"):
                raise RuntimeError(f"Invalid device string: '{what}'")
            if index is not None:
                raise RuntimeError(
                    f"type (string) must not include an index because index was passed explicitly: {what}")
            index = int(number)
        if index is not None and index < 0:
            raise RuntimeError("Device index must not be negative")
        self = object.__new__(cls)
        object.__setattr__(self, "type", name)
        object.__setattr__(self, "index", index)
        return self

    def __setattr__(self, name, value):
        raise AttributeError(f"attribute '{name}' of 'torch.device' objects is not writable")

    def __repr__(self):
        return f"device(type='{self.type}'" + (")" if self.index is None else f", index={self.index})")

    def __str__(self):
        return self.type if self.index is None else f"{self.type}:{self.index}"

    def __eq__(self, other):
        if not isinstance(other, device):
            return NotImplemented
        return self.type == other.type and self.index == other.index

    def __hash__(self):
        return hash((self.type, self.index))

    def __reduce__(self):
        return device, (str(self),)

    def __enter__(self):
        self._before().append(wire.call("core.default_device", ""))
        wire.call("core.default_device", "device:s", device_name(self))
        return self

    def __exit__(self, *exc):
        wire.call("core.default_device", "device:s", str(self._before().pop()))

    @staticmethod
    def _before():
        return _device_stack


_device_stack = []


def device_name(value):
    """The core's name of a device: "cpu", "cuda:0"."""
    if not isinstance(value, device):
        value = device(value)
    if value.type in ("cpu", "meta"):
        return value.type
    if value.type == "cuda":
        return f"cuda:{value.index or 0}"
    raise NotImplementedError(f"device '{value}' is not emulated here (see the coverage page)")


class Size(tuple, metaclass=CType):
    """A shape; https://docs.pytorch.org/docs/2.13/size.html"""

    __module__ = "torch"
    __slots__ = ()

    def __new__(cls, items=()):
        items = tuple(items)
        for k, n in enumerate(items):
            if type(n) is not int and not hasattr(type(n), "__index__"):
                raise TypeError(
                    f"torch.Size() takes an iterable of 'int' (item {k} is '{type(n).__name__}')")
        return tuple.__new__(cls, [n if type(n) is int else n.__index__() for n in items])

    def __repr__(self):
        return f"torch.Size([{', '.join(map(repr, self))}])"

    __str__ = __repr__

    def numel(self):
        """How many elements a tensor of this shape has."""
        n = 1
        for d in self:
            n *= d
        return n

    def __getitem__(self, item):
        out = tuple.__getitem__(self, item)
        return Size(out) if isinstance(item, slice) else out

    def __add__(self, other):
        if not isinstance(other, tuple):
            raise TypeError(f"can only concatenate tuple (not {type(other).__name__}) to torch.Size")
        return Size(tuple.__add__(self, other))

    def __radd__(self, other):
        if not isinstance(other, tuple):
            return NotImplemented
        return Size(tuple.__add__(other, self))

    def __mul__(self, n):
        return Size(tuple.__mul__(self, n))

    __rmul__ = __mul__

    def __reduce__(self):
        return Size, (tuple(self),)


class _Named(metaclass=_Sealed):
    __slots__ = ("_name",)

    def __repr__(self):
        return f"torch.{self._name}"


def _named(cls, name):
    made = object.__new__(cls)
    made._name = name
    return made


class layout(_Named):
    """How a tensor lies in memory; only torch.strided is emulated."""

    __module__ = "torch"


class memory_format(_Named):
    """Order of dimensions in memory, for `contiguous` and `clone`."""

    __module__ = "torch"


strided = _named(layout, "strided")
sparse_coo = _named(layout, "sparse_coo")
sparse_csr = _named(layout, "sparse_csr")
contiguous_format = _named(memory_format, "contiguous_format")
preserve_format = _named(memory_format, "preserve_format")
channels_last = _named(memory_format, "channels_last")
channels_last_3d = _named(memory_format, "channels_last_3d")


def _short(x):
    return f"{x:.6g}"


class finfo:
    """Limits of a float dtype; https://docs.pytorch.org/docs/2.13/type_info.html#torch.finfo"""

    __module__ = "torch"

    def __init__(self, type=None):
        if type is None:
            type = wire.call("core.default_dtype", "")
        if not isinstance(type, dtype):
            raise TypeError(f"finfo(): argument 'type' (position 1) must be torch.dtype, not {type.__class__.__name__}")
        if type._kind not in "fc":
            raise TypeError("torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.finfo'")
        self.bits, self.eps, self.max, self.min, self.tiny, self.resolution, self.dtype = wire.call(
            "core.finfo", "dtype:d", type._name)
        self.smallest_normal = self.tiny

    def __repr__(self):
        return (
            f"finfo(resolution={_short(self.resolution)}, min={_short(self.min)}, max={_short(self.max)}, eps={_short(self.eps)}, "
            f"smallest_normal={_short(self.tiny)}, tiny={_short(self.tiny)}, dtype={self.dtype})")

    def __eq__(self, other):
        return isinstance(other, finfo) and self.dtype == other.dtype


class iinfo:
    """Limits of an integer dtype; https://docs.pytorch.org/docs/2.13/type_info.html#torch.iinfo"""

    __module__ = "torch"

    def __init__(self, type):
        if not isinstance(type, dtype):
            raise TypeError(f"iinfo(): argument 'type' (position 1) must be torch.dtype, not {type.__class__.__name__}")
        if type._kind in "fc":
            raise TypeError("torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.iinfo'")
        self.bits, self.min, self.max, self.dtype = wire.call("core.iinfo", "dtype:d", type._name)

    def __repr__(self):
        return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"

    def __eq__(self, other):
        return isinstance(other, iinfo) and self.dtype == other.dtype


wire.register_decoder("z", lambda text: tuple.__new__(Size, map(int, text.split(",")) if text else ()))
wire.register_decoder("d", DTYPES.__getitem__)
wire.register_decoder("v", lambda text: device(text))
