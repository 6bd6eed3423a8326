"""NumPy's scalar types: one class per dtype in NumPy's hierarchy. They hold a Python value; the core computes."""

import numbers
import operator
import warnings

from _core import wire
from _core.c_type import CType
from _core.wire import call

from . import _dtypes
from ._dtypes import BY_NAME, BY_TYPE
from ._encode import any_array

_NAMES = {
    "__add__": "add", "__sub__": "subtract", "__mul__": "multiply", "__truediv__": "divide", "__floordiv__": "floor_divide",
    "__mod__": "remainder", "__pow__": "power", "__and__": "bitwise_and", "__or__": "bitwise_or", "__xor__": "bitwise_xor",
    "__lshift__": "left_shift", "__rshift__": "right_shift", "__lt__": "less", "__le__": "less_equal", "__gt__": "greater",
    "__ge__": "greater_equal", "__eq__": "equal", "__ne__": "not_equal",
}


#: Python's operators of the ufuncs, under the name that the reflected method does not have
_PYTHON = {name: special for special, name in _NAMES.items()}


class generic(metaclass=CType):
    """Base class of NumPy's scalars. https://numpy.org/doc/2.4/reference/arrays.scalars.html"""

    __module__ = "numpy"
    __slots__ = ()

    def __setitem__(self, key, value):
        raise TypeError(f"'numpy.{type(self).__name__}' object does not support item assignment")
    __array_priority__ = -1000000.0
    #: does the core hold elements of this type?
    _wire = True

    def _array(self):
        tag, value = any_array(self, [])
        return call("numpy.array", f"object:{tag}", value)

    @property
    def _h(self):
        try:
            return self._handle
        except AttributeError:
            handle = wire._call("numpy._scalar", "value:N", self._text()) >> 2
            wire.adopt(self, handle)
            return handle

    @_h.setter
    def _h(self, handle):
        self._handle = handle

    def _text(self):
        return f"{self._name} {self._v!r}"

    @property
    def dtype(self):
        return BY_NAME[self._name]

    shape = property(lambda self: ())
    strides = property(lambda self: ())
    ndim = property(lambda self: 0)
    size = property(lambda self: 1)
    itemsize = property(lambda self: self.dtype.itemsize)
    nbytes = property(lambda self: self.dtype.itemsize)
    base = property(lambda self: None)
    T = property(lambda self: self)
    flat = property(lambda self: self._array().flat)
    __iter__ = None  # a scalar is no sequence, though it takes `[()]`
    data = property(lambda self: self._array().data)
    real = property(lambda self: self)
    imag = property(lambda self: type(self)(0))

    @property
    def flags(self):
        array = self._array()
        array.setflags(write=False)
        return array.flags

    def item(self, *args):
        if args:
            return self._array().item(*args)
        return self._v

    def tolist(self):
        return self._v

    def __array__(self, dtype=None, copy=None):
        out = self._array()
        return out if dtype is None else out.astype(dtype)

    def __array_wrap__(self, array, context=None, return_scalar=True):
        return array[()] if return_scalar else array

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        return self._array().astype(dtype, order=order, casting=casting)[()]

    def view(self, dtype=None, type=None):
        return self if dtype is None else self._array().view(dtype)[()]

    def copy(self, order="C"):
        return self

    def __getattr__(self, name):
        # Methods that scalars share with arrays work on the 0-d array (`np.float64(2).sum()`).
        if name.startswith("_") or name not in _SHARED:
            raise AttributeError(f"'numpy.{type(self).__name__}' object has no attribute '{name}'")
        method = getattr(self._array(), name)

        def bound(*args, **kwargs):
            return method(*args, **kwargs)

        bound.__name__ = name
        return bound

    def __getitem__(self, key):
        if key == () or key is Ellipsis or key is None:
            return self._array()[key]
        raise IndexError("invalid index to scalar variable.")

    def __repr__(self):
        return call("scalar.repr", "x:N", self._text())

    def __str__(self):
        return call("scalar.str", "x:N", self._text())

    def __format__(self, spec):
        return format(self._v, spec)

    def __bool__(self):
        return bool(self._v)

    def __int__(self):
        return int(self._real_part())

    def __float__(self):
        return float(self._real_part())

    def _real_part(self):
        if not isinstance(self._v, complex):
            return self._v
        from .exceptions import ComplexWarning

        warnings.warn("Casting complex values to real discards the imaginary part", ComplexWarning, stacklevel=3)
        return self._v.real

    def __complex__(self):
        return complex(self._v)

    def __hash__(self):
        return hash(self._v)

    def __reduce__(self):
        return type(self), (self._v,)

    def __round__(self, digits=None):
        if digits is None:
            return round(self._v)
        return call("numpy.around", "a:N,decimals:i", self._text(), operator.index(digits))

    def __divmod__(self, other):
        return NotImplemented if _defers(other) else (self // other, self % other)

    def __rdivmod__(self, other):
        if _defers(other):
            from ._encode import as_array

            other = as_array(other)[()]
        return other // self, other % self

    def _with_stranger(self, special, name, reflected, other):
        """An operator with text (the ufunc's words) or with an object of no number (Python's own operator on the value)."""
        if isinstance(other, str):
            if name == "multiply" or special == "__radd__":
                return NotImplemented  # text repeats itself and says what it cannot be joined with
            return getattr(self._array(), special)(other)
        act = getattr(operator, _PYTHON.get(name) or special)
        return act(other, self.item()) if reflected else act(self.item(), other)

    def __neg__(self):
        return call("numpy._scalar_unary", "op:s,x1:N", "negative", self._text())

    def __pos__(self):
        return call("numpy.positive", "x1:N", self._text())

    def __abs__(self):
        return call("numpy._scalar_unary", "op:s,x1:N", "absolute", self._text())

    def __invert__(self):
        return call("numpy.invert", "x1:N", self._text())


def _defers(other):
    """Does NumPy leave operators with this object to it?"""
    return not isinstance(other, (int, float, complex)) and getattr(other, "__array_priority__", -1000000.0) > 0


_SHARED = frozenset(
    "all any argmax argmin argsort choose clip compress conj conjugate cumprod cumsum diagonal dot fill flatten max mean min "
    "nonzero prod ptp put ravel repeat reshape resize round searchsorted sort squeeze std sum swapaxes take tobytes "
    "trace transpose var byteswap dump dumps getfield setfield setflags tofile".split()
)


def _operator(special, name, reflected):
    scalar_row = name not in ("bitwise_and", "bitwise_or", "bitwise_xor", "left_shift", "right_shift", "less", "less_equal",
                              "greater", "greater_equal", "equal", "not_equal")

    def method(self, other, *rest):
        t = type(other)
        if t is int:
            tag, value = "Si", other
        elif t is float:
            tag, value = "Sf", other
        elif isinstance(other, generic) and other._wire:
            tag, value = "N", other._text()
        elif isinstance(other, (bool, int, float, complex)) or isinstance(other, (list, tuple)):
            tag, value = any_array(other, [])
        else:
            from ._ndarray import defer, ndarray

            if isinstance(other, ndarray) or defer(self, other):
                return NotImplemented
            if isinstance(other, str) or other is None or not hasattr(t, "__array__"):
                if name == "equal":
                    return _bool(False)
                if name == "not_equal":
                    return _bool(True)
                return self._with_stranger(special, name, reflected, other)
            tag, value = any_array(other, [])
        a, b = ("N", self._text()), (tag, value)
        if reflected:
            a, b = b, a
        if scalar_row and tag != "L":
            return call("numpy._scalar_operator", f"op:s,x1:{a[0]},x2:{b[0]}", name, a[1], b[1])
        return call(f"numpy.{name}", f"x1:{a[0]},x2:{b[0]}", a[1], b[1])

    return method


def _install(cls):
    for special, name in _NAMES.items():
        setattr(cls, special, _operator(special, name, False))
        if special[2:-2] not in ("lt", "le", "gt", "ge", "eq", "ne"):
            setattr(cls, "__r" + special[2:], _operator("__r" + special[2:], name, True))
    cls.__hash__ = generic.__hash__


def _abstract(name, *bases):
    cls = CType(name, bases, {"__module__": "numpy", "__slots__": (), "__new__": _no_instance})
    return cls


def _no_instance(cls, *args, **kwargs):
    raise TypeError(f"cannot create 'numpy.{cls.__name__}' instances")


generic.__new__ = _no_instance
number = _abstract("number", generic)
integer = _abstract("integer", number)
signedinteger = _abstract("signedinteger", integer)
unsignedinteger = _abstract("unsignedinteger", integer)
inexact = _abstract("inexact", number)
floating = _abstract("floating", inexact)
complexfloating = _abstract("complexfloating", inexact)
flexible = _abstract("flexible", generic)
for _abc, _class in ((numbers.Integral, integer), (numbers.Complex, inexact), (numbers.Real, floating), (numbers.Number, number)):
    _abc.register(_class)
character = _abstract("character", flexible)


def _construct(cls, args):
    """`np.float32(x)`: the core converts; several elements give an array."""
    x = args[0] if args else 0
    if isinstance(x, str):
        kind = BY_NAME[cls._name].kind
        x = {"f": float, "c": complex, "b": bool}.get(kind, int)(x)
    elif isinstance(x, (bytes, bytearray)):
        return _construct(cls, (x.decode(),))
    elif x is None and BY_NAME[cls._name].kind in "fc":
        x = float("nan")
    elif not isinstance(x, (int, float, complex, generic, list, tuple)) and not hasattr(type(x), "__array__"):
        kind = BY_NAME[cls._name].kind
        x = bool(x) if kind == "b" else complex(x) if kind == "c" else float(x) if kind == "f" else int(x)
    keep = []
    tag, value = any_array(x, keep)
    return call("numpy._scalar_cast", f"value:{tag},dtype:D", value, cls._name)


def _concrete(name, base, python):
    """A scalar class that keeps its value in a slot."""

    def new(cls, *args, **kwargs):
        if len(args) > 1 and python is not complex:
            raise TypeError(f"{name}() takes at most 1 argument ({len(args)} given)")
        if python is complex and len(args) + len(kwargs) > 1:
            args = (complex(*args, **kwargs),)
        return _construct(cls, args)

    body = {"__module__": "numpy", "__slots__": ("_v", "_handle", "__weakref__"), "__new__": new, "_name": name}
    cls = CType(name, (base,), body)
    _install(cls)
    BY_TYPE[cls] = BY_NAME[name]
    BY_NAME[name].type = cls
    return cls


def _make_value(cls, value):
    out = object.__new__(cls)
    out._v = value
    return out


bool_ = _concrete("bool", generic, bool)
int8, int16, int32, int64 = (_concrete(f"int{n}", signedinteger, int) for n in (8, 16, 32, 64))
uint8, uint16, uint32, uint64 = (_concrete(f"uint{n}", unsignedinteger, int) for n in (8, 16, 32, 64))
float16, float32 = _concrete("float16", floating, float), _concrete("float32", floating, float)
complex64 = _concrete("complex64", complexfloating, complex)


def _python_based(name, base, python):
    """float64 and complex128 are subclasses of Python's own types."""

    def new(cls, *args, **kwargs):
        x = args[0] if args else 0
        if python is complex and len(args) > 1:
            x = complex(*args)
        if type(x) in (int, float, bool) or type(x) is python or isinstance(x, str):
            return python.__new__(cls, x)
        out = _construct(cls, (x,))
        return python.__new__(cls, out) if cls is not _MADE[name] and isinstance(out, python) else out

    body = {"__module__": "numpy", "__slots__": ("_handle", "__weakref__"), "__new__": new,
            "_name": name, "_v": property(lambda self: python.__add__(self, 0) if python is complex else python.__float__(self))}
    cls = CType(name, (base, python), body)
    _install(cls)
    cls.__hash__ = python.__hash__
    BY_TYPE[cls] = BY_NAME[name]
    BY_NAME[name].type = cls
    return cls


_MADE = {}
float64 = _MADE["float64"] = _python_based("float64", floating, float)
complex128 = _MADE["complex128"] = _python_based("complex128", complexfloating, complex)

_CLASSES = {"bool": bool_, "int8": int8, "int16": int16, "int32": int32, "int64": int64, "uint8": uint8, "uint16": uint16,
            "uint32": uint32, "uint64": uint64, "float16": float16, "float32": float32, "complex64": complex64}
True_, False_ = _make_value(bool_, True), _make_value(bool_, False)


def _bool(x):
    return True_ if x else False_


_PARSE = {**dict.fromkeys("int8 int16 int32 int64 uint8 uint16 uint32 uint64".split(), int), "float16": float, "float32": float}


def from_text(text):
    """The scalar of the core's text 'float32 1.5'."""
    name, _, value = text.partition(" ")
    if name == "float64":
        return float.__new__(float64, value)
    if name == "bool":
        return True_ if value == "True" else False_
    if name[0] == "c":
        re, _, im = value.partition(",")
        z = complex(float(re), float(im))
        return complex.__new__(complex128, z) if name == "complex128" else _make_value(complex64, z)
    out = object.__new__(_CLASSES[name])
    out._v = _PARSE[name](value)
    return out


for _cls in (complex64, complex128):
    _cls._text = lambda self: f"{self._name} {self._v.real!r},{self._v.imag!r}"
    _cls.real = property(lambda self: _part(self, self._v.real))
    _cls.imag = property(lambda self: _part(self, self._v.imag))
    _cls.conjugate = _cls.conj = lambda self: call("numpy.conjugate", "x1:N", self._text())
complex128.__complex__ = lambda self: self._v
bool_.__index__ = lambda self: _no_index(self)


def _no_index(self):
    raise TypeError("In the future, np.bool will not be allowed to be used as an index")


del bool_.__index__


def _part(z, value):
    return float64(value) if type(z) is complex128 else float32(value)


def _is_integer(self):
    return float(self._v).is_integer()


def _ratio(self):
    return self._v.as_integer_ratio()


for _cls in (int8, int16, int32, int64, uint8, uint16, uint32, uint64):
    _cls.__index__ = _cls.__int__
    _cls.is_integer = lambda self: True
    _cls.bit_count = lambda self: uint8(abs(self._v).bit_count())
    _cls.numerator = property(lambda self: self)
    _cls.denominator = property(lambda self: type(self)(1))
for _cls in (float16, float32):
    _cls.is_integer, _cls.as_integer_ratio = _is_integer, _ratio
float64.__float__ = float.__float__
float64.__repr__, float64.__str__, float64.__format__ = generic.__repr__, generic.__str__, lambda self, spec: format(float.__float__(self), spec) if spec else str(self)
float64.__bool__, float64.__int__ = float.__bool__, float.__int__
float64.real = property(lambda self: self)
float64.imag = property(lambda self: float64(0.0))
float64.conjugate = float64.conj = lambda self: self
complex128.__bool__ = complex.__bool__


class str_(str, character):
    """One element of a text array."""

    def __int__(self):
        return int(str.__str__(self))

    def __float__(self):
        return float(str.__str__(self))

    __slots__ = ()
    _wire = False
    __new__ = str.__new__

    def __repr__(self):
        return f"np.str_({str.__repr__(self)})"

    dtype = property(lambda self: _dtypes.dtype(f"U{max(1, len(self))}"))

    def item(self, *args):
        return str.__str__(self)

    tolist = item


class bytes_(bytes, character):
    """One element of a bytes array."""

    __slots__ = ()
    _wire = False
    __new__ = bytes.__new__

    def __repr__(self):
        return f"np.bytes_({bytes.__repr__(self)})"

    dtype = property(lambda self: _dtypes.dtype(f"S{max(1, len(self))}"))

    def item(self, *args):
        return bytes(self)

    tolist = item


void = _abstract("void", flexible)
object_ = _abstract("object_", generic)
longdouble = _abstract("longdouble", floating)
clongdouble = _abstract("clongdouble", complexfloating)
for _cls, _letter in ((str_, "U"), (bytes_, "S"), (void, "V")):
    BY_TYPE[_letter] = _cls
    BY_TYPE[_cls] = _dtypes.dtype(_letter)
    BY_TYPE[_cls].type = _cls
    _cls.__module__ = "numpy"
for _cls, _name in ((object_, "object"), (longdouble, "longdouble"), (clongdouble, "clongdouble")):
    BY_TYPE[_cls] = BY_NAME[_name]
    BY_NAME[_name].type = _cls


def scalar_of_handle(handle):
    """Objects of kind 2 that the core hands over by handle."""
    return wire.decode(wire._call("numpy._scalar_of", "value:t", handle))


wire.register(2, scalar_of_handle)
wire.register_decoder("N", from_text)
wire.register_decoder("D", lambda name: BY_NAME[name])
