"""np.ndarray: operators, indexing, attributes and methods, each a call of the core."""

import operator as _operator_module

from _core import wire
from _core.c_args import parse
from _core.c_type import CType
from _core.index import index_spec
from _core.wire import call
from tables.np_functions import FUNCTIONS

from ._dtypes import BY_NAME, dtype as dtype_class, wire_name
from ._encode import any_array, as_array, nested, shape_text
from ._flags import Ctypes, FlagsObj, FlatIter
from ._scalars import _NAMES, generic
from ._ufunc import UFUNC_OBJECTS

CONCATENATION = ("Concatenation operation is not implemented for NumPy arrays, use np.concatenate() instead. "
                 "Please do not rely on this error; it may not be given on all Python implementations.")
_PLAIN = (bool, int, float, complex, list, tuple, str, bytes, type(None))


def defer(self, other):
    """Must NumPy leave the operator to the other operand? As BINOP_GIVE_UP_IF_NEEDED of NumPy's C code."""
    t = type(other)
    if isinstance(other, _PLAIN):
        return False
    if hasattr(t, "__array_ufunc__"):
        return t.__array_ufunc__ is None
    if isinstance(other, type(self)):
        return False
    return getattr(other, "__array_priority__", -1000000.0) > self.__array_priority__


def _binary(name, special):
    row = f"numpy.{name}"
    u = UFUNC_OBJECTS[name]

    def forward(self, other):
        t = type(other)
        if self._x is None:
            if t is ndarray and other._x is None:
                return call(row, "x1:t,x2:t", self._h, other._h)
            if t is int:
                return call(row, "x1:t,x2:Si", self._h, other)
            if t is float:
                return call(row, "x1:t,x2:Sf", self._h, other)
        if defer(self, other):
            return _left_to(self, other, special)
        if t.__name__ in ("list", "tuple") or isinstance(other, (ndarray, generic, *_PLAIN)):
            return u(self, other)
        return u(self, other)

    def reflected(self, other):
        t = type(other)
        if self._x is None:
            if t is int:
                return call(row, "x1:Si,x2:t", other, self._h)
            if t is float:
                return call(row, "x1:Sf,x2:t", other, self._h)
        return u(other, self)

    def in_place(self, other):
        if type(other) is not ndarray and defer(self, other) and not isinstance(other, generic):
            return _left_to(self, other, special, True)
        u(self, other, out=self)
        return self

    return forward, reflected, in_place


_SYMBOLS = {"__add__": "+", "__sub__": "-", "__mul__": "*", "__truediv__": "/", "__floordiv__": "//", "__mod__": "%", "__pow__": "** or pow()",
            "__and__": "&", "__or__": "|", "__xor__": "^", "__lshift__": "<<", "__rshift__": ">>", "__matmul__": "@"}
_MIRRORED = {"__lt__": ("__gt__", "<"), "__le__": ("__ge__", "<="), "__gt__": ("__lt__", ">"), "__ge__": ("__le__", ">=")}


def _left_to(self, other, special, in_place=False):
    """The other operand's turn. `+` then falls through to sequence concatenation, which arrays refuse; the other
    errors name the type as NumPy's C type is named."""
    if special in ("__eq__", "__ne__"):
        return NotImplemented
    mirrored = _MIRRORED.get(special)
    if mirrored and wire.declined == (id(other), id(self)):
        wire.declined = None
        symbol = _MIRRORED[mirrored[0]][1]
        raise TypeError(f"'{symbol}' not supported between instances of '{type(other).__name__}' and 'numpy.ndarray'")
    method = getattr(type(other), mirrored[0] if mirrored else f"__r{special[2:]}", None)
    out = NotImplemented if method is None else method(other, self)
    wire.declined = None
    if out is not NotImplemented:
        return out
    if special == "__add__":
        raise TypeError(CONCATENATION)
    name = type(other).__name__
    if mirrored:
        raise TypeError(f"'{mirrored[1]}' not supported between instances of 'numpy.ndarray' and '{name}'")
    symbol = f"{_SYMBOLS[special][:2].strip()}=" if in_place else _SYMBOLS[special]
    raise TypeError(f"unsupported operand type(s) for {symbol}: 'numpy.ndarray' and '{name}'")


class ndarray(metaclass=CType):
    """An array of elements of one dtype. https://numpy.org/doc/2.4/reference/arrays.ndarray.html"""

    __module__ = "numpy"
    __slots__ = ("_h", "_x", "__weakref__")
    __array_priority__ = 0.0
    __hash__ = None

    def __new__(cls, shape, dtype=None, buffer=None, offset=0, strides=None, order=None):
        if buffer is not None:
            from ._api import ndarray_from_buffer

            return ndarray_from_buffer(shape, dtype, buffer, offset, strides, order)
        if strides is not None:
            raise NotImplementedError("numpy.ndarray(strides=…) is not emulated here (see the coverage page)")
        return call("numpy.empty", "shape:I,dtype:D,order:s", shape_text(shape), wire_name(dtype), order or "C")

    # attributes
    @property
    def shape(self):
        return call("ndarray.shape", "a:t", self._h)

    @shape.setter
    def shape(self, value):
        call("ndarray.set_shape", "a:t,shape:I", self._h, shape_text(value))

    @property
    def dtype(self):
        return call("ndarray.dtype", "a:t", self._h) if self._x is None else self._x.dtype

    @dtype.setter
    def dtype(self, value):
        call("ndarray.set_dtype", "a:t,dtype:D", self._h, wire_name(value))

    @property
    def strides(self):
        strides = call("ndarray.strides", "a:t", self._h)
        return strides if self._x is None else tuple(s // 8 * self._x.dtype.itemsize for s in strides)

    ndim = property(lambda self: len(self.shape))
    size = property(lambda self: _product(self.shape))
    itemsize = property(lambda self: self.dtype.itemsize)
    nbytes = property(lambda self: self.size * self.dtype.itemsize)

    @property
    def base(self):
        return call("ndarray.base", "a:t", self._h)

    @property
    def T(self):
        return _as(self, call("numpy.transpose", "a:t", self._h))

    @property
    def mT(self):
        return _as(self, call("ndarray.matrix_transpose", "a:t", self._h))

    @property
    def flags(self):
        return FlagsObj(self)

    @property
    def flat(self):
        return FlatIter(self)

    @flat.setter
    def flat(self, value):
        FlatIter(self)[:] = value

    @property
    def real(self):
        return call("ndarray.real", "a:t", self._h)

    @real.setter
    def real(self, value):
        self.real[...] = value

    @property
    def imag(self):
        return call("ndarray.imag", "a:t", self._h)

    @imag.setter
    def imag(self, value):
        if self.dtype.kind != "c":
            raise TypeError("array does not have imaginary part to set")
        self.imag[...] = value

    @property
    def data(self):
        raise NotImplementedError("numpy.ndarray.data is not emulated here (see the coverage page)")

    @property
    def ctypes(self):
        return Ctypes(self)

    @property
    def device(self):
        return "cpu"

    def to_device(self, device, /, *, stream=None):
        if device != "cpu":
            raise ValueError(f"Unsupported device: {device}. Only 'cpu' is accepted.")
        return self

    @property
    def __array_interface__(self):
        f = self.flags
        return {"data": (call("ndarray.address", "a:t", self._h), not f.writeable),
                "strides": None if f.c_contiguous else self.strides, "descr": self.dtype.descr,
                "typestr": self.dtype.str, "shape": self.shape, "version": 3}

    # conversion
    def __array__(self, dtype=None, copy=None):
        if dtype is not None and dtype_class(dtype) != self.dtype:
            return self.astype(dtype)
        return self.copy() if copy else self

    def __array_wrap__(self, array, context=None, return_scalar=True):
        return array[()] if return_scalar and array.ndim == 0 else array

    def __array_finalize__(self, obj):
        pass

    def __array_ufunc__(self, u, method, *inputs, **kwargs):
        return getattr(u, method)(*inputs, **kwargs)

    def __array_function__(self, func, types, args, kwargs):
        return func(*args, **kwargs)

    def __array_namespace__(self, *, api_version=None):
        import numpy

        return numpy

    def __dlpack__(self, *, stream=None, max_version=None, dl_device=None, copy=None):
        from ._dlpack import Capsule

        if self._x is not None:
            swapped = self._x.dtype.kind in "iufc" and self._x.dtype.char not in "gG"
            raise BufferError(
                "DLPack only supports native byte order." if swapped else
                "DLPack only supports signed/unsigned integers, float and complex dtypes.")
        return Capsule(self)

    def __dlpack_device__(self):
        return (1, 0)

    def _one(self):
        if self.ndim:
            raise TypeError("only 0-dimensional arrays can be converted to Python scalars")
        return self.item()

    def __bool__(self):
        n = self.size
        if n == 1:
            return bool(self.item())
        if n == 0:
            raise ValueError("The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty.")
        raise ValueError("The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")

    def __int__(self):
        return int(self._one())

    def __float__(self):
        return float(self._one())

    def __complex__(self):
        return complex(self._one())

    def __index__(self):
        if self.ndim or self.dtype.kind not in "iu":
            raise TypeError("only integer scalar arrays can be converted to a scalar index")
        return self.item()

    def __len__(self):
        shape = self.shape
        if not shape:
            raise TypeError("len() of unsized object")
        return shape[0]

    def __iter__(self):
        if not self.shape:
            raise TypeError("iteration over a 0-d array")
        return _each(self)

    def __contains__(self, value):
        return bool((self == value).any())

    # indexing
    def __getitem__(self, key):
        if type(key) is int:
            out = call("ndarray._item_at", "a:t,at:i", self._h, key)
        else:
            if self._x is not None and isinstance(key, (str, list)) and self._x.dtype.names:
                return self._x.field(self, key)
            keep = []
            out = call("ndarray.__getitem__", "a:t,index:x", self._h, index_spec(_indices(key, keep)))
        return out if self._x is None else self._x.wrap(out)

    def __setitem__(self, key, value):
        if isinstance(key, str) and self._x is not None and self._x.dtype.names:
            return self._x.set_field(self, key, value)
        keep = []
        spec = index_spec(_indices(key, keep))
        if self._x is not None:
            return self._x.set(self, spec, value)
        if not isinstance(value, (ndarray, generic, *_PLAIN)) and hasattr(value, "item") and _names_one(self, key):
            value = {"b": bool, "f": float, "c": complex}.get(self.dtype.kind, int)(value)
        tag, sent = _assigned(self, value, keep)
        call("ndarray.__setitem__", f"a:t,index:x,value:{tag}", self._h, spec, sent)

    def __delitem__(self, key):
        raise ValueError("cannot delete array elements")

    # operators that are no plain ufunc
    def __pow__(self, other, modulo=None):
        if defer(self, other):
            return _left_to(self, other, "__pow__")
        fast = _fast_power(self, other)
        return UFUNC_OBJECTS["power"](self, other) if fast is None else fast

    def __rpow__(self, other, modulo=None):
        return UFUNC_OBJECTS["power"](other, self)

    def __ipow__(self, other):
        if defer(self, other):
            return _left_to(self, other, "__pow__", True)
        if _fast_power(self, other, out=self) is None:
            UFUNC_OBJECTS["power"](self, other, out=self)
        return self

    def __divmod__(self, other):
        return NotImplemented if defer(self, other) else (self // other, self % other)

    def __rdivmod__(self, other):
        if defer(self, other):
            return UFUNC_OBJECTS["divmod"](other, self)
        return other // self, other % self

    def __matmul__(self, other):
        return _left_to(self, other, "__matmul__") if defer(self, other) else UFUNC_OBJECTS["matmul"](self, other)

    def __rmatmul__(self, other):
        return UFUNC_OBJECTS["matmul"](other, self)

    def __imatmul__(self, other):
        if defer(self, other):
            return NotImplemented
        self[...] = UFUNC_OBJECTS["matmul"](self, other)
        return self

    def __neg__(self):
        return UFUNC_OBJECTS["negative"](self)

    def __pos__(self):
        return UFUNC_OBJECTS["positive"](self)

    def __abs__(self):
        return UFUNC_OBJECTS["absolute"](self)

    def __invert__(self):
        return UFUNC_OBJECTS["invert"](self)

    # text
    def __repr__(self):
        if self._x is not None:
            return self._x.repr(self)
        from ._printing import array_repr

        return array_repr(self)

    def __str__(self):
        if self._x is not None:
            return self._x.str(self)
        from ._printing import array_str

        return array_str(self)

    def __format__(self, spec):
        if self.ndim == 0:
            return format(self.item(), spec) if spec else str(self)
        if spec:
            raise TypeError(f"unsupported format string passed to {type(self).__module__}.{type(self).__name__}.__format__")
        return str(self)

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo):
        return self.copy()

    def __reduce__(self):
        import numpy

        return numpy.array, (self.tolist(), self.dtype)

    # methods with their own ways of being called
    def item(self, *args):
        if args:
            if len(args) == 1 and not isinstance(args[0], tuple):
                at = _operator_module.index(args[0])
                if not -self.size <= at < self.size:
                    raise IndexError(f"index {at} is out of bounds for axis 0 with size {self.size}" if self.ndim == 1 else f"index {at} is out of bounds for size {self.size}")
                return self.reshape(-1)[at].item()
            key = args[0] if len(args) == 1 else args
            if len(key) != self.ndim:
                raise ValueError("incorrect number of indices for array")
            return self[tuple(key)].item()
        if self.size != 1:
            raise ValueError("can only convert an array of size 1 to a Python scalar")
        if self._x is not None:
            return self._x.item(self)
        return call("ndarray.item", "a:t", self._h)

    def conj(self):
        return UFUNC_OBJECTS["conjugate"](self) if self.dtype.kind == "c" else self

    conjugate = conj

    def tolist(self):
        return call("ndarray.tolist", "a:t", self._h) if self._x is None else self._x.tolist(self)

    def reshape(self, *shape, order="C", copy=None):
        if len(shape) == 1:
            shape = shape[0]
            if shape is None:
                shape = ()
        pattern, values = "a:t,shape:I", [self._h, shape_text(shape)]
        if order != "C":
            pattern, values = pattern + ",order:s", [*values, order]
        if copy is not None:
            pattern, values = pattern + ",copy:b", [*values, copy]
        return _as(self, call("numpy.reshape", pattern, *values))

    def transpose(self, *axes):
        if len(axes) == 1 and (axes[0] is None or isinstance(axes[0], (tuple, list))):
            axes = axes[0]
        if axes is None or axes == ():
            return self.T
        return _as(self, call("numpy.transpose", "a:t,axes:I", self._h, shape_text(axes)))

    def resize(self, *new_shape, refcheck=True):
        from ._api import resize_in_place

        shape = new_shape[0] if len(new_shape) == 1 and isinstance(new_shape[0], (tuple, list)) else new_shape
        return resize_in_place(self, tuple(shape), refcheck)


def _product(shape):
    n = 1
    for d in shape:
        n *= d
    return n


def _each(array):
    for i in range(len(array)):
        yield array[i]


def _as(source, out):
    """The result of a layout change, for arrays whose elements live in Python too."""
    return out if source._x is None else source._x.wrap(out)


def _indices(key, keep):
    """Index items with arrays that are no ndarray (tensors among them) made into one."""
    if isinstance(key, tuple):
        return tuple(_indices_item(item, keep) for item in key)
    return _indices_item(key, keep)


def _indices_item(item, keep):
    if isinstance(item, generic):
        kind = item.dtype.kind
        return int(item) if kind in "iu" else bool(item) if kind == "b" else item
    if isinstance(item, ndarray):
        if item._x is not None and item.size == 0 and item.dtype.kind == "O":
            return []
        return item
    if hasattr(type(item), "__array__"):
        try:
            return _operator_module.index(item)
        except (TypeError, ValueError, RuntimeError):
            pass
        out = as_array(item)
        keep.append(out)
        return out
    if isinstance(item, (list, tuple)) and any(not isinstance(i, (int, float)) for i in item):
        from ._encode import _leaves

        out = _leaves(item)
        keep.append(out)
        return out
    return item


def _names_one(array, key):
    """Is one element meant, which then is converted as Python converts numbers?"""
    parts = key if isinstance(key, tuple) else (key,)
    return len(parts) == array.ndim and all(isinstance(p, (int, generic)) and not isinstance(p, bool) for p in parts)


def _assigned(array, value, keep):
    """The value of an assignment; text and None become numbers as the dtype's own conversion makes them."""
    if isinstance(value, str):
        value = {"f": float, "c": complex, "b": bool}.get(array.dtype.kind, int)(value)
    elif value is None:
        kind = array.dtype.kind
        if kind == "b":
            value = False
        elif kind in "iu":
            raise TypeError("int() argument must be a string, a bytes-like object or a real number, not 'NoneType'")
        else:
            value = float("nan")
    if not isinstance(value, (ndarray, generic, *_PLAIN)) and hasattr(type(value), "__array__"):
        value = as_array(value)
        if value.dtype.kind == "c" and array.dtype.kind not in "bc":
            value = value.astype(array.dtype)  # another library's array is cast before shapes are compared
        keep.append(value)
    tag, sent = any_array(value, keep)
    return tag, sent


_FAST = {1: "positive", 2: "square", 0.5: "sqrt", -1: "reciprocal"}


def _fast_power(array, exponent, out=None):
    """`a ** 2` is square(a) and so on, as NumPy's own shortcut for Python scalars."""
    if type(exponent) not in (int, float) or array.dtype.kind not in "fc" and (exponent != 2 or type(exponent) is float):
        return None
    name = _FAST.get(exponent)
    if name is None or array._x is not None:
        return None
    if out is not None:
        return UFUNC_OBJECTS[name](array, out=out)
    return UFUNC_OBJECTS[name](array)


for _special, _name in _NAMES.items():
    if _special == "__pow__":
        continue
    _forward, _reflected, _in_place = _binary(_name, _special)
    setattr(ndarray, _special, _forward)
    if _special not in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__", "__ne__"):
        setattr(ndarray, f"__r{_special[2:]}", _reflected)
        setattr(ndarray, f"__i{_special[2:]}", _in_place)
def _unhashable(self):
    raise TypeError("unhashable type: 'numpy.ndarray'")


def _no_attribute(self, name):
    raise AttributeError(f"'numpy.ndarray' object has no attribute '{name}'", name=name, obj=self)


ndarray.__hash__ = _unhashable
ndarray.__getattr__ = _no_attribute


def make(handle):
    """The Python object of an array of the core."""
    out = object.__new__(ndarray)
    out._x = None
    return wire.adopt(out, handle)


wire.register(1, make)
