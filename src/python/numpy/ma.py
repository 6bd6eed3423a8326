"""numpy.ma: an array and a mask beside it. What is masked takes no part; functions that keep no mask see the data alone.

https://numpy.org/doc/2.4/reference/maskedarray.html
"""

import weakref

from _core.absent import fill, missing
from _core.wire import adopt, call

from ._api import array as _array
from ._dispatch import C_FUNCTIONS, PYTHON_FUNCTIONS
from ._encode import as_array
from ._ndarray import ndarray
from ._scalars import bool_, int64
from ._ufunc import UFUNC_OBJECTS

_np = {**C_FUNCTIONS, **PYTHON_FUNCTIONS, **UFUNC_OBJECTS}
nomask = False
_any = any  # the module has an `any` of its own


class _Masks:
    """The mask and the fill value of each masked array, by its handle."""

    def __init__(self):
        self.rows = {}

    def __getitem__(self, m):
        return self.rows[m._h]

    def __setitem__(self, m, row):
        if m._h not in self.rows:
            weakref.finalize(m, self.rows.pop, m._h, None)
        self.rows[m._h] = row


_masks = _Masks()
_DEFAULTS = {"b": True, "i": 999999, "u": 999999, "f": 1e20, "c": 1e20 + 0j, "O": "?", "S": b"N/A", "U": "N/A"}


class MaskError(Exception):
    """A mask that does not fit."""


MaskError.__module__ = "numpy.ma"


class MaskedArray(ndarray):
    """https://numpy.org/doc/2.4/reference/maskedarray.baseclass.html"""

    __slots__ = ()
    __module__ = "numpy.ma"
    __array_priority__ = 15.0
    _keeps_more = True

    def __new__(cls, data=None, mask=False, dtype=None, copy=False, fill_value=None, **rest):
        rest = {k: v for k, v in rest.items() if v not in (None, True, 0) or k == "shrink" and v is False}
        if rest:
            raise NotImplementedError(f"numpy.ma.MaskedArray({next(iter(rest))}=…) is not emulated here (see the coverage page)")
        inner = data if isinstance(data, MaskedArray) else None
        own, found = _split(data)
        plain = own if dtype is None else own.astype(dtype)
        out = _made(plain.copy() if copy else plain, None)
        if mask is nomask or mask is None:
            chosen = getmask(inner) if inner is not None else found
        elif mask is True:
            chosen = _np["full"](plain.shape, True)
        else:
            chosen = as_array(mask).astype(bool)
            if chosen.shape != plain.shape:
                if chosen.size != plain.size and chosen.size != 1:
                    raise MaskError(f"Mask and data not compatible: data size is {plain.size}, mask size is {chosen.size}.")
                chosen = _np["broadcast_to"](chosen, plain.shape).copy() if chosen.size == 1 else chosen.reshape(plain.shape)
            if inner is not None and getmask(inner) is not nomask:
                chosen = chosen | getmask(inner)
        _masks[out] = [nomask if chosen is nomask else chosen.copy(), fill_value]
        return out

    data = property(lambda self: _plain(self))
    _data = data

    @property
    def mask(self):
        found = _masks[self][0]
        return _np["array"](False)[()] if found is nomask else found

    @mask.setter
    def mask(self, value):
        _masks[self][0] = nomask if value is nomask else _np["broadcast_to"](as_array(value).astype(bool), self.shape).copy()

    @property
    def fill_value(self):
        given = _masks[self][1]
        return self.dtype.type(_DEFAULTS[self.dtype.kind] if given is None else given)

    @fill_value.setter
    def fill_value(self, value):
        _masks[self][1] = value

    def filled(self, fill_value=None):
        found = getmask(self)
        if found is nomask:
            return _plain(self)
        out = _plain(self).copy()
        out[found] = self.fill_value if fill_value is None else fill_value
        return out

    def compressed(self):
        found = getmask(self)
        flat = _plain(self).reshape(-1)
        return flat if found is nomask else flat[~found.reshape(-1)]

    def count(self, axis=None, keepdims=False):
        kept = ~getmaskarray(self)
        out = kept.sum(axis=axis, keepdims=keepdims)
        return int64(out) if axis is None and not keepdims else out

    def copy(self, order="C"):
        return MaskedArray(_plain(self).copy(), getmask(self), fill_value=_masks[self][1])

    def astype(self, dtype, **rest):
        return MaskedArray(_plain(self).astype(dtype), getmask(self))

    def reshape(self, *shape, order="C", **rest):
        found = getmask(self)
        return _made(_plain(self).reshape(*shape, order=order), found if found is nomask else found.reshape(*shape, order=order))

    @property
    def T(self):
        found = getmask(self)
        return _made(_plain(self).T, found if found is nomask else found.T)

    def tolist(self, fill_value=None):
        if fill_value is not None:
            return self.filled(fill_value).tolist()
        return _listed(_plain(self).tolist(), getmaskarray(self).tolist())

    def __getitem__(self, key):
        found = getmask(self)
        out = _plain(self)[key]
        hidden = False if found is nomask else found[key]
        if isinstance(out, ndarray):
            return _made(out, nomask if found is nomask else hidden, _masks[self][1])
        return masked if hidden else out

    def __setitem__(self, key, value):
        found = getmask(self)
        if value is masked:
            if found is nomask:
                _masks[self][0] = found = _np["zeros"](self.shape, dtype=bool)
            found[key] = True
            return
        _plain(self)[key] = _plain(value) if isinstance(value, MaskedArray) else value
        if found is not nomask:
            found[key] = getmask(value) if isinstance(value, MaskedArray) else False

    def __iter__(self):
        for k in range(len(self)):
            yield self[k]

    def __str__(self):
        return _text(self, str)

    def __repr__(self):
        return _shown(self)

    def __reduce__(self):
        return MaskedArray, (_plain(self), getmask(self))

    def _fold(self, name, axis, keepdims=False, empty=None, **more):
        """A reduction in which masked elements count as `empty`."""
        found = getmask(self)
        plain = _plain(self)
        if found is nomask:
            return getattr(plain, name)(axis=axis, keepdims=keepdims, **more)
        out = _np["where"](found, _np["asarray"](empty).astype(plain.dtype), plain)
        out = getattr(out, name)(axis=axis, keepdims=keepdims, **more)
        gone = found.all(axis=axis, keepdims=keepdims)
        return _made(out, gone) if isinstance(out, ndarray) else masked if gone else out

    def sum(self, axis=None, dtype=None, out=None, keepdims=False):
        return self._fold("sum", axis, keepdims, 0)

    def prod(self, axis=None, dtype=None, out=None, keepdims=False):
        return self._fold("prod", axis, keepdims, 1)

    def max(self, axis=None, out=None, fill_value=None, keepdims=False):
        return self._fold("max", axis, keepdims, _limit(self.dtype, False))

    def min(self, axis=None, out=None, fill_value=None, keepdims=False):
        return self._fold("min", axis, keepdims, _limit(self.dtype, True))

    def any(self, axis=None, out=None, keepdims=False):
        return self._fold("any", axis, keepdims, False)

    def all(self, axis=None, out=None, keepdims=False):
        return self._fold("all", axis, keepdims, True)

    def mean(self, axis=None, dtype=None, out=None, keepdims=False):
        if getmask(self) is nomask:
            return _plain(self).mean(axis=axis, keepdims=keepdims)
        total, n = self.sum(axis=axis, keepdims=keepdims), self.count(axis=axis, keepdims=keepdims)
        return masked if total is masked else total * 1.0 / n

    def var(self, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
        if getmask(self) is nomask:
            return _plain(self).var(axis=axis, ddof=ddof, keepdims=keepdims)
        if axis is not None:
            raise NotImplementedError("numpy.ma.MaskedArray.var(axis=…) is not emulated here (see the coverage page)")
        kept = self.compressed()
        return masked if len(kept) <= ddof else kept.var(ddof=ddof)

    def std(self, axis=None, dtype=None, out=None, ddof=0, keepdims=False):
        found = self.var(axis=axis, ddof=ddof, keepdims=keepdims)
        return found if found is masked else _np["sqrt"](found)


def _refused(name):
    def method(self, *args, **kwargs):
        raise NotImplementedError(f"numpy.ma.MaskedArray.{name} is not emulated here (see the coverage page)")

    return method


for _name in ("argmax argmin argsort choose clip cumprod cumsum diagonal dot nonzero ptp put ravel repeat round searchsorted sort squeeze "
              "swapaxes take trace transpose flatten partition resize view").split():
    setattr(MaskedArray, _name, _refused(_name))
MaskedArray.ravel = MaskedArray.flatten = lambda self, order="C": self.reshape(-1)


def _plain(x):
    """The data of a masked array as an ndarray over the same memory."""
    if not isinstance(x, MaskedArray):
        return x
    out = call("ndarray.view", "a:t", x._h)
    out._x = x._x
    return out


def _made(plain, mask, fill_value=None):
    """A masked array over an array's memory."""
    other = call("ndarray.view", "a:t", plain._h)
    out = object.__new__(MaskedArray)
    out._x = plain._x
    adopt(out, other._h)
    _masks[out] = [nomask if mask is None else mask, fill_value]
    return out


def _split(data):
    """(the data, the mask) of data among which `masked` may stand."""
    if isinstance(data, MaskedArray):
        return _plain(data), nomask
    if isinstance(data, (list, tuple)) and _any(x is masked for x in data):
        return as_array([0 if x is masked else x for x in data]), as_array([x is masked for x in data])
    return as_array(data), nomask


def _limit(dtype, greatest):
    if dtype.kind == "f":
        return float("inf") if greatest else float("-inf")
    bits = dtype.itemsize * 8
    if dtype.kind == "u":
        return 2**bits - 1 if greatest else 0
    return 2 ** (bits - 1) - 1 if greatest else -(2 ** (bits - 1))


def _listed(data, hidden):
    return [_listed(d, h) for d, h in zip(data, hidden)] if isinstance(data, list) else None if hidden else data


class _Dashes:
    """How a masked element prints."""

    def __str__(self):
        return "--"

    __repr__ = __str__


_DASHES = _Dashes()


def _words(m):
    """The elements as objects, with dashes for the masked ones."""
    from ._dtypes import BY_NAME
    from ._objects import build

    hidden = getmaskarray(m).reshape(-1).tolist()
    values = [_DASHES if h else v for v, h in zip(_plain(m).reshape(-1).tolist(), hidden)]
    return build(values, BY_NAME["object"], m.shape)


def _text(m, how):
    if getmask(m) is nomask:
        return how(_plain(m))
    return how(_words(m))


def _shown(m):
    from ._printing import array2string

    data = _words(m) if getmask(m) is not nomask else _plain(m)
    implied = m.dtype.name in ("int64", "float64", "complex128", "bool") and m.size and not getmaskarray(m).all()
    rows = {"data": data, "mask": _masks[m][0], "fill_value": m.fill_value}
    many = m.ndim > 1
    lead = 2 if many else len("masked_array(")
    lines = []
    for name, value in rows.items():
        if isinstance(value, ndarray):
            text = array2string(value, separator=", ", prefix=" " * (lead + 5))
        else:
            text = repr(value) if name == "mask" else _bare(value, m.dtype)
        lines.append(f"  {name}={text}" if many else f"{name.rjust(lead + 4)}={text}")
    if not implied:
        lines.append(f"{'  dtype' if many else 'dtype'.rjust(lead + 4)}={_dtype_text(m.dtype)}")
    if many:
        return "masked_array(\n" + ",\n".join(lines) + ")"
    return "masked_array(" + lines[0].lstrip() + ",\n" + ",\n".join(lines[1:]) + ")"


def _dtype_text(d):
    return f"'{d}'" if d.kind in "US" else str(d)


def _bare(value, dtype):
    if dtype.name in ("float32", "float16") and value == dtype.type(1e20):
        return "np.float64(1e+20)"
    return repr(value.item() if hasattr(value, "item") else value)


def getmask(a):
    return _masks[a][0] if isinstance(a, MaskedArray) else nomask


def getmaskarray(arr):
    found = getmask(arr)
    return _np["zeros"](arr.shape, dtype=bool) if found is nomask else found


def getdata(a, subok=True):
    return _plain(a) if isinstance(a, MaskedArray) else as_array(a)


def is_masked(x):
    found = getmask(x)
    return found is not nomask and bool(found.any())


def isMaskedArray(x):
    return isinstance(x, MaskedArray)


isMA = isarray = isMaskedArray


def array(data, dtype=None, copy=False, order=None, mask=nomask, fill_value=None, **rest):
    return MaskedArray(data, mask=mask, dtype=dtype, copy=copy, fill_value=fill_value, **rest)


masked_array = MaskedArray


def asarray(a, dtype=None, order=None):
    return MaskedArray(a, dtype=dtype)


def masked_where(condition, a, copy=True):
    hidden = as_array(condition.filled(True) if isinstance(condition, MaskedArray) else condition).astype(bool)
    given = getmask(a)
    plain = getdata(a)
    if hidden.shape and hidden.shape != plain.shape:
        raise IndexError(f"Inconsistent shape between the condition and the input (got {hidden.shape} and {plain.shape})")
    return MaskedArray(plain.copy() if copy else plain, hidden if given is nomask else hidden | given)


def _comparing(name, ufunc):
    def function(x, value, copy=True):
        out = masked_where(UFUNC_OBJECTS[ufunc](getdata(x), value), x, copy=copy)
        if name == "masked_equal":
            _masks[out][1] = value
        return out

    function.__name__ = name
    globals()[name] = function


for _name, _ufunc in {"masked_equal": "equal", "masked_not_equal": "not_equal", "masked_greater": "greater", "masked_less": "less",
                      "masked_greater_equal": "greater_equal", "masked_less_equal": "less_equal"}.items():
    _comparing(_name, _ufunc)


def masked_inside(x, v1, v2, copy=True):
    low, high = sorted((v1, v2))
    plain = getdata(x)
    return masked_where((plain >= low) & (plain <= high), x, copy=copy)


def masked_outside(x, v1, v2, copy=True):
    low, high = sorted((v1, v2))
    plain = getdata(x)
    return masked_where((plain < low) | (plain > high), x, copy=copy)


def masked_invalid(a, copy=True):
    plain = getdata(a)
    return masked_where(~_np["isfinite"](plain), a, copy=copy)


def filled(a, fill_value=None):
    return a.filled(fill_value) if isinstance(a, MaskedArray) else as_array(a)


def count(a, axis=None):
    return MaskedArray(a).count(axis) if not isinstance(a, MaskedArray) else a.count(axis)


def compressed(x):
    return x.compressed()


def _of(name):
    def function(a, axis=None, **rest):
        a = a if isinstance(a, MaskedArray) else MaskedArray(a)
        return getattr(a, name)(axis=axis, **rest)

    function.__name__ = name
    globals()[name] = function


for _name in ("sum", "mean", "std", "var", "max", "min", "prod", "any", "all"):
    _of(_name)


def default_fill_value(obj):
    from ._dtypes import dtype

    kind = obj.dtype.kind if hasattr(obj, "dtype") else dtype(type(obj) if not isinstance(obj, (type, str, dtype)) else obj).kind
    return _DEFAULTS[kind]


_DOMAIN = {"divide": lambda x, y: y == 0, "floor_divide": lambda x, y: y == 0, "remainder": lambda x, y: y == 0}


def _combined(name, *given):
    """A ufunc over data where something is masked: masked places keep the first operand's data."""
    plain = [getdata(x) if isinstance(x, MaskedArray) else x for x in given]
    if _any(x is masked for x in given):
        return masked
    hidden = nomask
    for x in given:
        found = getmask(x)
        if found is not nomask:
            hidden = found if hidden is nomask else _np["logical_or"](hidden, found)
    from ._state import errstate

    with errstate(divide="ignore", invalid="ignore"):
        out = UFUNC_OBJECTS[name](*plain)
    domain = _DOMAIN.get(name)
    if domain is not None:
        bad = as_array(domain(*map(as_array, plain))) | ~_np["isfinite"](as_array(out))
        if hidden is not nomask or bad.any():
            hidden = bad if hidden is nomask else bad | hidden
    if hidden is nomask:
        return _made(out, nomask) if isinstance(out, ndarray) else out
    if not isinstance(out, ndarray):
        return masked if hidden else out
    hidden = _np["broadcast_to"](hidden, out.shape).copy()
    if out.dtype.kind != "b":
        out = _np["where"](hidden, as_array(plain[0]), out).astype(out.dtype)
    return _made(out, hidden)


_SPECIAL = {"add": "add", "sub": "subtract", "mul": "multiply", "truediv": "divide", "floordiv": "floor_divide", "mod": "remainder",
            "pow": "power", "and": "bitwise_and", "or": "bitwise_or", "xor": "bitwise_xor"}
for _name, _ufunc in _SPECIAL.items():
    setattr(MaskedArray, f"__{_name}__", lambda self, other, u=_ufunc: _combined(u, self, other))
    setattr(MaskedArray, f"__r{_name}__", lambda self, other, u=_ufunc: _combined(u, other, self))
for _name, _ufunc in {"lt": "less", "le": "less_equal", "gt": "greater", "ge": "greater_equal", "eq": "equal", "ne": "not_equal"}.items():
    setattr(MaskedArray, f"__{_name}__", lambda self, other, u=_ufunc: _combined(u, self, other))
for _name, _ufunc in {"neg": "negative", "abs": "absolute", "invert": "invert"}.items():
    setattr(MaskedArray, f"__{_name}__", lambda self, u=_ufunc: _combined(u, self))


def _in_place(name):
    def method(self, other):
        out = _combined(name, self, other)
        _plain(self)[...] = _plain(out)
        _masks[self][0] = getmask(out)
        return self

    return method


for _name, _ufunc in _SPECIAL.items():
    setattr(MaskedArray, f"__i{_name}__", _in_place(_ufunc))


def _array_ufunc(self, u, method, *inputs, **kwargs):
    if method != "__call__" or kwargs:
        raise NotImplementedError(f"numpy.{u.__name__} of masked arrays in this form is not emulated here (see the coverage page)")
    return _combined(u.__name__, *inputs)


MaskedArray.__array_ufunc__ = _array_ufunc


class MaskedConstant:
    """The element that is masked: `np.ma.masked`."""

    __module__ = "numpy.ma.core"
    dtype = property(lambda self: as_array(0.0).dtype)
    shape, ndim, mask = (), 0, True

    def __repr__(self):
        return "masked"

    def __str__(self):
        return "--"

    def __bool__(self):
        return False

    def __format__(self, spec):
        return format(str(self)) if not spec else object.__format__(self, spec)

    def __float__(self):
        import warnings

        warnings.warn("Warning: converting a masked element to nan.", UserWarning, stacklevel=2)
        return float("nan")

    def _itself(self, *args):
        return self

    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __neg__ = __abs__ = _itself
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _itself
    __hash__ = object.__hash__


masked = MaskedConstant()
masked_print_option = _DASHES
MaskType = bool_
fill(globals(), "numpy.ma")
__getattr__ = missing("numpy.ma")
