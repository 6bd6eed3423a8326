"""The public functions that need more than a row's name: Python objects in, Python objects out."""

import json
import operator
import sys

from _core import wire
from _core.wire import call

from . import _dtypes
from ._dispatch import C_FUNCTIONS, OVERRIDES, PYTHON_FUNCTIONS
from ._dtypes import dtype as dtype_class, wire_name
from ._encode import any_array, as_array, foreign_array, run, shape_text
from ._ndarray import ndarray
from ._objects import array_of_objects, is_exotic, exotic_array
from ._scalars import generic


def _override(key):
    def add(function):
        OVERRIDES[f"numpy.{key}"] = function
        return function

    return add


_REFUSE = {"like": "like", "device": "device"}


def _array(object, dtype, copy, order, ndmin, keep):
    if order not in (None, "K", "A", "C", "F"):
        raise ValueError(f"order must be one of 'C', 'F', 'A', or 'K' (got '{order}')")
    if getattr(object, "_keeps_more", False):
        object = object.data
    if is_exotic(object, dtype):
        return exotic_array(object, dtype, copy, ndmin)
    if not isinstance(object, (ndarray, generic, list, tuple, int, float, complex)):
        made = foreign_array(object, None if dtype is None else dtype_class(dtype), copy)
        if made is not None:
            object, copy = made, None
    pattern, values = [], []
    tag, value = any_array(object, keep)
    if tag == "t" and value != getattr(object, "_h", None):
        held = keep[-1]
        if isinstance(held, ndarray) and held._x is not None:
            return held if dtype is None else held.astype(dtype)
    pattern.append(f"object:{tag}")
    values.append(value)
    if dtype is not None:
        pattern.append("dtype:D")
        values.append(wire_name(dtype))
    pattern.append("copy:n" if copy is None else "copy:b")
    values.append(copy)
    if order not in (None, "K"):
        pattern.append("order:s")
        values.append(order)
    if ndmin:
        pattern.append("ndmin:i")
        values.append(operator.index(ndmin))
    try:
        return call("numpy.array", ",".join(pattern), *values)
    except NotImplementedError as error:
        if dtype is None and "large Python integers" in str(error):
            return exotic_array(object, "object", copy, ndmin)
        raise


@_override("array")
def array(object, dtype=None, copy=True, order="K", subok=False, ndmin=0, ndmax=0, like=None):
    return _array(object, dtype, None if copy is None else bool(copy), order, ndmin, [])


@_override("asarray")
def asarray(a, dtype=None, order=None, device=None, copy=None, like=None):
    if device not in (None, "cpu"):
        raise ValueError(f'Device not understood. Only "cpu" is allowed, but received: {device}')
    return _array(a, dtype, copy, order, 0, [])


OVERRIDES["numpy.asanyarray"] = asarray


@_override("ascontiguousarray")
def ascontiguousarray(a, dtype=None, like=None):
    return _array(a, dtype, None, "C", 1, [])


@_override("asfortranarray")
def asfortranarray(a, dtype=None, like=None):
    return _array(a, dtype, None, "F", 1, [])


@_override("copy")
def copy(a, order="K", subok=False):
    return _array(a, None, True, order, 0, [])


@_override("astype")
def astype(x, dtype, copy=True, device=None):
    if not isinstance(x, ndarray):
        raise TypeError(f"Input should be a NumPy array. It is of type {type(x)}.")
    return x.astype(dtype, copy=copy)


def _filled(name):
    def function(shape, dtype=None, order="C", device=None, like=None):
        from ._objects import filled

        if dtype is not None and is_exotic(None, dtype):
            return filled(name, shape, dtype)
        if device not in (None, "cpu"):
            raise ValueError(f'Device not understood. Only "cpu" is allowed, but received: {device}')
        return call(f"numpy.{name}", "shape:I,dtype:D,order:s", shape_text(shape), wire_name(dtype), order or "C")

    return function


@_override("full")
def full(shape, fill_value, dtype=None, order="C", device=None, like=None):
    if isinstance(fill_value, (str, bytes)) or getattr(fill_value, "_wire", True) is False or is_exotic(None, dtype):
        one = _array(fill_value, dtype, True, None, 0, [])
        from ._objects import filled

        out = filled("empty", shape, one.dtype)
        out[...] = one[()]
        return out
    given = {"shape": shape, "fill_value": fill_value, "dtype": dtype, "order": order, "device": device, "like": like}
    plain = {k: v for k, v in given.items() if v is not None and (k, v) != ("order", "C")}
    return run("numpy.full", plain, {"shape": "S"})


for _name in ("zeros", "ones", "empty"):
    OVERRIDES[f"numpy.{_name}"] = _filled(_name)


@_override("arange")
def _arange(start=None, stop=None, step=None, dtype=None, device=None, like=None):
    if stop is None:
        start, stop = None, start
    if stop is None:
        raise TypeError("arange() requires stop to be specified.")
    given = {"start": start, "stop": stop, "step": step, "dtype": dtype}
    times = any(type(x).__name__ in ("datetime64", "timedelta64") for x in (start, stop, step))
    if times or dtype is not None and dtype_class(dtype).kind in "Mm":
        return _time_range(start, stop, step, dtype)
    for x in (start, stop, step):
        if isinstance(x, str):
            raise TypeError("arange() not supported for inputs with DType <class 'numpy.dtypes.StrDType'>.")
    return run("numpy.arange", {k: v for k, v in given.items() if v is not None}, {"start": "a", "stop": "a", "step": "a"})


def _time_range(start, stop, step, dtype):
    """np.arange of dates: from `start` on, in steps of a span or of the unit."""
    from ._dates import datetime64, timedelta64
    from ._objects import build

    made = None if dtype is None else dtype_class(dtype)
    unit = made._unit if made is not None else None
    if made is not None and made.kind == "m" or isinstance(start if start is not None else stop, timedelta64):
        cls, start = timedelta64, 0 if start is None else start
    else:
        cls = datetime64
    low = cls(start, unit) if unit else cls(start)
    end = low + stop if cls is datetime64 and isinstance(stop, (int, timedelta64)) else cls(stop, unit) if unit else cls(stop)
    gap = timedelta64(1 if step is None else step, None if isinstance(step, timedelta64) else (end - low)._unit)
    low = low + timedelta64(0, gap._unit)
    values = []
    while (low < end) if gap._v > 0 else (low > end):
        values.append(low)
        low = low + gap
    return build(values, (values[0] if values else end).dtype, (len(values),))


def _shared(name):
    def function(a, b, max_work=None):
        if not isinstance(a, ndarray):
            a = as_array(a)
        if not isinstance(b, ndarray):
            b = as_array(b)
        return call(f"numpy.{name}", "a:t,b:t", a._h, b._h)

    return function


OVERRIDES["numpy.shares_memory"] = _shared("shares_memory")
OVERRIDES["numpy.may_share_memory"] = _shared("may_share_memory")


@_override("ndim")
def ndim(a):
    found = getattr(a, "ndim", None)
    return as_array(a).ndim if found is None else found


@_override("shape")
def shape(a):
    found = getattr(a, "shape", None)
    return as_array(a).shape if found is None else found


@_override("size")
def size(a, axis=None):
    if axis is None:
        found = getattr(a, "size", None)
        return as_array(a).size if found is None else found
    return as_array(a).shape[operator.index(axis)]


@_override("result_type")
def result_type(*args, **kwargs):
    args = kwargs.pop("args", args) or args
    arrays_and_dtypes = kwargs.pop("arrays_and_dtypes", args)
    return call("numpy.result_type", "operands:J", json.dumps([_typed(x) for x in arrays_and_dtypes]))


def _typed(x):
    t = type(x)
    if t is bool:
        return ["bool", None]
    for python, letter in ((int, "i"), (float, "f"), (complex, "c")):
        if t is python:
            return [None, letter]
    if isinstance(x, (ndarray, generic)):
        return [wire_name(x.dtype), None]
    if isinstance(x, (type, str, dtype_class)):
        return [wire_name(x), None]
    if not isinstance(x, (list, tuple)) and hasattr(x, "dtype"):
        if isinstance(x.dtype, dtype_class):
            return [wire_name(x.dtype), None]
        raise ValueError(f"Could not convert {x} to a NumPy dtype (via `.dtype` value {x.dtype}).")
    return [wire_name(as_array(x).dtype), None]


@_override("promote_types")
def promote_types(type1, type2):
    return call("numpy.result_type", "operands:J", json.dumps([[wire_name(type1), None], [wire_name(type2), None]]))


@_override("can_cast")
def can_cast(from_, to, casting="safe"):
    if type(from_) in (int, float, complex):
        raise TypeError("can_cast() does not support Python ints, floats, and complex because the result used to depend on the "
                        "value.\nThis change was part of adopting NEP 50, we may explicitly allow them again in the future.")
    source = from_.dtype if isinstance(from_, (ndarray, generic)) else dtype_class(from_)
    to = dtype_class(to)
    if source.kind in "OUSVMm" or to.kind in "OUSVMm":
        if source == to or casting == "unsafe" or to.kind == "O" or (to.kind in "US" and source.kind in "biufcUS" and to.itemsize == 0):
            return True
        raise NotImplementedError(f"numpy.can_cast between {source} and {to} is not emulated here (see the coverage page)")
    return call("numpy.can_cast", "from_:D,to:D,casting:s", wire_name(source), wire_name(to), casting)


@_override("min_scalar_type")
def min_scalar_type(a):
    keep = []
    tag, value = any_array(a, keep)
    return call("numpy.min_scalar_type", f"a:{tag}", value)


def resize_in_place(a, shape, refcheck):
    """`a.resize(shape)`: only an array that owns its memory may be resized."""
    a_flags = a.flags
    if not a_flags.owndata:
        raise ValueError("cannot resize this array: it does not own its data")
    if refcheck and (sys.getrefcount(a) > _RESIZED_REFERENCES or any(call("ndarray.base", "a:t", x._h) is a for x in _other_arrays(a))):
        raise ValueError("cannot resize an array that references or is referenced\nby another object in this way.\n"
                         "Use the np.resize function to get a new resized copy or\n set refcheck=False to disable this check")
    call("ndarray.resize", "a:t,shape:I", a._h, shape_text(shape))


def _other_arrays(a):
    from _core import wire

    found = [ref() for ref in list(wire._live.values())]
    return [x for x in found if isinstance(x, ndarray) and x is not a]


#: references to an array that only one name of the program holds, counted inside `resize_in_place`
_RESIZED_REFERENCES = 6


@_override("block")
def block(arrays):
    def join(x, depth):
        if isinstance(x, list):
            return C_FUNCTIONS_OR_PYTHON("concatenate")([join(item, depth - 1) for item in x], axis=-depth)
        return x

    def depth_of(x):
        return 1 + depth_of(x[0]) if isinstance(x, list) else 0

    depth = depth_of(arrays)

    def at_least(x):
        if isinstance(x, list):
            return [at_least(item) for item in x]
        x = as_array(x)
        return x.reshape((1,) * max(0, max(depth, 1) - x.ndim) + x.shape)

    return join(at_least(arrays), depth) if depth else as_array(arrays).copy()


@_override("isscalar")
def isscalar(element):
    import numbers

    return isinstance(element, (generic, int, float, complex, str, bytes, memoryview, numbers.Number))


@_override("issubdtype")
def issubdtype(arg1, arg2):
    def scalar(x):
        return x if isinstance(x, type) and issubclass(x, generic) else dtype_class(x).type

    return issubclass(scalar(arg1), scalar(arg2))


@_override("isdtype")
def isdtype(dtype, kind):
    from . import _scalars as s

    groups = {"bool": s.bool_, "signed integer": s.signedinteger, "unsigned integer": s.unsignedinteger, "integral": s.integer,
              "real floating": s.floating, "complex floating": s.complexfloating, "numeric": s.number}
    kinds = kind if isinstance(kind, tuple) else (kind,)
    own = dtype_class(dtype).type
    return any(issubclass(own, groups[k]) if isinstance(k, str) else dtype_class(k) == dtype_class(dtype) for k in kinds)


@_override("common_type")
def common_type(*arrays, **given):
    from . import _scalars as s

    double = complex_ = False
    best = 0
    for a in given.get("arrays", arrays):
        kind, size = a.dtype.kind, a.dtype.itemsize
        if kind not in "iufc":
            raise TypeError("can't get common type for non-numeric array")
        complex_ |= kind == "c"
        best = max(best, 8 if kind in "iu" else size // 2 if kind == "c" else size)
    if complex_:
        return s.complex128 if best == 8 else s.complex64
    return {8: s.float64, 4: s.float32, 2: s.float16, 0: s.float16}[best]


@_override("iscomplexobj")
def iscomplexobj(x):
    return as_array(x).dtype.kind == "c"


@_override("isrealobj")
def isrealobj(x):
    return not iscomplexobj(x)


@_override("iterable")
def iterable(y):
    try:
        iter(y)
    except TypeError:
        return False
    return True


@_override("apply_along_axis")
def apply_along_axis(func1d, axis, arr, args=(), kwargs=None):
    arr = as_array(arr)
    kwargs = kwargs or {}
    axis = operator.index(axis) % arr.ndim
    rows = PYTHON_FUNCTIONS["moveaxis"](arr, axis, -1)
    lead = rows.shape[:-1]
    flat = rows.reshape((-1, rows.shape[-1]))
    out = [as_array(func1d(row, *args, **kwargs)) for row in flat]
    inner = out[0].shape
    made = PYTHON_FUNCTIONS["stack"](out).reshape(lead + inner)
    for k in range(len(inner)):
        made = PYTHON_FUNCTIONS["moveaxis"](made, len(lead) + k, axis + k)
    return made


@_override("fromfunction")
def fromfunction(function, shape, dtype=float, like=None, kwargs=None):
    return function(*PYTHON_FUNCTIONS["indices"](shape, dtype=dtype), **(kwargs or {}))


@_override("piecewise")
def piecewise(x, condlist, funclist, args=(), kw=None):
    x = as_array(x)
    y = PYTHON_FUNCTIONS["zeros_like"](x)
    conditions = [as_array(c) for c in condlist]
    functions = list(funclist)
    if len(functions) == len(conditions) + 1:
        rest = ~conditions[0]
        for c in conditions[1:]:
            rest = rest & ~c
        conditions.append(rest)
    for c, f in zip(conditions, functions):
        y[c] = f(x[c], *args, **(kw or {})) if callable(f) else f
    return y


@_override("from_dlpack")
def from_dlpack(obj, device=None, copy=None):
    capsule = obj.__dlpack__()
    source = getattr(capsule, "source", None)
    if source is None:
        source = getattr(capsule, "array", None)
    if source is None:
        raise TypeError("a PyCapsule of another library is not emulated here (see the coverage page)")
    if device not in (None, "cpu"):
        raise ValueError(f'Device not understood. Only "cpu" is allowed, but received: {device}')
    if not isinstance(source, ndarray):
        if source.device.type != "cpu":
            raise RuntimeError("Unsupported device in DLTensor.")
        if source.dtype.itemsize == 2 and str(source.dtype) == "torch.bfloat16":
            raise RuntimeError("Unsupported dtype in DLTensor.")
        source = call("core.to_numpy_dlpack", "data:t", source._h)
    return source.copy() if copy else source[...]


#: bytes that are compared at every call of the core
_SHARED_BUFFER = 1 << 16


@_override("frombuffer")
def frombuffer(buffer, dtype=float, count=-1, offset=0, like=None):
    made = dtype_class(dtype)
    try:
        view = memoryview(buffer)
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'") from None
    data = view.cast("B") if view.contiguous else None
    if data is None:
        raise ValueError("ndarray is not contiguous")
    if data.nbytes == 0 and not count == 0:
        if offset == 0 and count < 0:
            return call("numpy.empty", "shape:I,dtype:D,order:s", "0", wire_name(made), "C")
    if offset < 0 or offset > data.nbytes:
        raise ValueError(f"offset must be non-negative and no greater than buffer length ({data.nbytes})")
    available = data.nbytes - offset
    if count < 0:
        if available % made.itemsize:
            raise ValueError("buffer size must be a multiple of element size")
        count = available // made.itemsize
    elif count * made.itemsize > available:
        raise ValueError("buffer is smaller than requested size")
    raw = bytes(data[offset : offset + count * made.itemsize])
    out = call("numpy.frombuffer", "hex:s,dtype:D,readonly:b", raw.hex(), wire_name(made), view.readonly)
    if not view.readonly:
        if count * made.itemsize > _SHARED_BUFFER:
            raise NotImplementedError(f"sharing a buffer of more than {_SHARED_BUFFER} bytes is not emulated here (see the coverage page)")
        wire.share_buffer(data[offset : offset + count * made.itemsize], out)
    return out


@_override("fromiter")
def fromiter(iter, dtype, count=-1, like=None):
    items = list(iter) if count < 0 else [x for x, _ in zip(iter, range(count))]
    if 0 <= count != len(items):
        raise ValueError(f"iterator too short: Expected {count} but iterator had only {len(items)} items.")
    return array(items, dtype=dtype)


@_override("fromstring")
def fromstring(string, dtype=float, count=-1, sep="", like=None):
    if sep == "":
        raise ValueError("The binary mode of fromstring is removed, use frombuffer instead")
    parts = string.split() if sep.isspace() else [p for p in string.split(sep) if p.strip()]
    kind = dtype_class(dtype).kind
    return array([int(p) if kind in "iu" else float(p) for p in parts][: count if count >= 0 else None], dtype=dtype)


def ndarray_from_buffer(shape, dtype, buffer, offset, strides, order):
    if strides is not None or order not in (None, "C"):
        raise NotImplementedError("numpy.ndarray(buffer=…, strides=…) is not emulated here (see the coverage page)")
    if isinstance(buffer, ndarray):
        flat = buffer.reshape(-1)[offset // buffer.itemsize :].view(dtype or float)
    else:
        flat = frombuffer(buffer, dtype or float, offset=offset)
    want = tuple(shape) if isinstance(shape, (tuple, list)) else (shape,)
    n = 1
    for d in want:
        n *= d
    return flat[:n].reshape(want)


def tobytes(a, order="C"):
    return bytes.fromhex(call("ndarray.hex", "a:t,order:s", a._h, order or "C"))


ndarray.tobytes = tobytes


def setflags(self, write=None, align=None, uic=None):
    if write is not None:
        call("ndarray.set_writeable", "a:t,value:b", self._h, bool(write))


ndarray.setflags = setflags


def astype_method(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
    if self._x is not None:
        return self._x.astype(self, dtype_class(dtype))
    if is_exotic(None, dtype):
        return exotic_array(self, dtype, True, 0)
    return call("ndarray.astype", "a:t,dtype:D,order:s,casting:s,copy:b", self._h, wire_name(dtype), order, casting, bool(copy))


ndarray.astype = astype_method


def view_method(self, dtype=None, type=None):
    if isinstance(dtype, builtin_type) and issubclass(dtype, ndarray):
        dtype = None
    if self._x is not None:
        return self._x.view(self, dtype)
    if dtype is None:
        return call("ndarray.view", "a:t", self._h)
    return call("ndarray.view", "a:t,dtype:D", self._h, wire_name(dtype))


builtin_type = type
ndarray.view = view_method

def _star(key, to, name):
    @_override(key)
    def function(*, keep=None, **given):
        items = given.pop(name, ())
        if name == "operands" and key == "einsum":
            subscripts, *items = items
            if not isinstance(subscripts, str):
                raise NotImplementedError("numpy.einsum with lists of axes is not emulated here (see the coverage page)")
            given.pop("optimize", None)
            kwargs = given.pop("kwargs", {})
            return run("numpy.einsum", {"subscripts": subscripts, "operands": items, **given, **kwargs}, {"subscripts": "s", "operands": "A"})
        given.pop("subok", None)
        return run(f"numpy.{key}", {to: list(items), **given}, {to: "A"})

    return function


_star("einsum", "operands", "operands")
_star("meshgrid", "xi", "xi")
_star("broadcast_arrays", "args", "args")
for _n in (1, 2, 3):
    _star(f"atleast_{_n}d", "arys", "arys")


@_override("gradient")
def gradient(f, varargs=(), axis=None, edge_order=1):
    if varargs or axis is not None or edge_order != 1:
        raise NotImplementedError("numpy.gradient with spacing, axis or edge_order is not emulated here (see the coverage page)")
    return run("numpy.gradient", {"f": f}, {"f": "a"})


@_override("broadcast_shapes")
def broadcast_shapes(args=()):
    made = [call("numpy.broadcast_to", "a:Si,shape:I", 0, shape_text(s)) for s in args]
    return run("numpy.broadcast_arrays", {"args": made}, {"args": "A"})[0].shape if made else ()


@_override("in1d")
def in1d(ar1, ar2, **rest):
    return PYTHON_FUNCTIONS["isin"](as_array(ar1).reshape(-1), ar2)


@_override("real")
def real(val):
    return val.real if hasattr(val, "real") else as_array(val).real


@_override("imag")
def imag(val):
    return val.imag if hasattr(val, "imag") else as_array(val).imag


@_override("choose")
def choose(a, choices, out=None, mode="raise"):
    index = as_array(a)
    stacked = PYTHON_FUNCTIONS["broadcast_arrays"](*choices, index)
    joined = C_FUNCTIONS_OR_PYTHON("stack")(stacked[:-1])
    return PYTHON_FUNCTIONS["take_along_axis"](joined, stacked[-1][None], axis=0)[0]


@_override("compress")
def compress(condition, a, axis=None, out=None):
    where = PYTHON_FUNCTIONS["flatnonzero"](condition)
    return PYTHON_FUNCTIONS["take"](a, where, axis=axis)


@_override("extract")
def extract(condition, arr):
    return PYTHON_FUNCTIONS["take"](as_array(arr).reshape(-1), PYTHON_FUNCTIONS["flatnonzero"](condition))


@_override("putmask")
def putmask(a, mask, values):
    where = PYTHON_FUNCTIONS["flatnonzero"](mask)
    values = as_array(values).reshape(-1)
    PYTHON_FUNCTIONS["put"](a, where, values[where % values.size] if values.size else values)


@_override("place")
def place(arr, mask, vals):
    PYTHON_FUNCTIONS["put"](arr, PYTHON_FUNCTIONS["flatnonzero"](mask), vals)


@_override("unravel_index")
def unravel_index_(indices, shape, order="C"):
    shape = tuple(shape) if isinstance(shape, (tuple, list)) else (shape,)
    index = as_array(indices)
    total = 1
    for d in shape:
        total *= d
    flat = index.reshape(-1)
    for i in flat:
        if not 0 <= i < total:
            raise ValueError(f"index {i} is out of bounds for array with size {total}")
    out, step = [], total
    for d in shape:
        step //= d or 1
        out.append((index // step) % d)
    return tuple(out)


@_override("ravel_multi_index")
def ravel_multi_index(multi_index, dims, mode="raise", order="C"):
    out = 0
    for i, d in zip(multi_index, dims):
        i = as_array(i)
        if ((i < 0) | (i >= d)).any():
            raise ValueError("invalid entry in coordinates array")
        out = out * d + i
    return out


def C_FUNCTIONS_OR_PYTHON(name):
    return PYTHON_FUNCTIONS.get(name) or C_FUNCTIONS[name]


arange = C_FUNCTIONS["arange"]
put = PYTHON_FUNCTIONS["put"]
unravel_index = PYTHON_FUNCTIONS.get("unravel_index")
