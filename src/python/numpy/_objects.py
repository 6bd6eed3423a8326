"""Arrays whose elements the core does not hold: object, text, bytes, dates, structured, byte-swapped, long double.

The core keeps their layout (places in a Python list), so shapes, slices and sharing are its own; the elements stay here.
"""

import json
import math
import operator

from _core.wire import call

from . import _dtypes
from ._dtypes import BY_NAME, dtype as dtype_class

_OPERATORS = {"bitwise_and": operator.and_, "bitwise_or": operator.or_, "bitwise_xor": operator.xor, "left_shift": operator.lshift,
              "right_shift": operator.rshift, "add": operator.add, "subtract": operator.sub, "multiply": operator.mul, "divide": operator.truediv,
              "floor_divide": operator.floordiv, "remainder": operator.mod, "power": operator.pow, "negative": operator.neg,
              "absolute": abs, "less": operator.lt, "less_equal": operator.le, "greater": operator.gt, "greater_equal": operator.ge,
              "equal": operator.eq, "not_equal": operator.ne}


def is_exotic(obj, dtype):
    """Does this dtype keep its elements in Python?"""
    if dtype is None:
        return False
    made = dtype_class(dtype)
    return made.kind in "OUSVMm" or made.byteorder == ">" or made.char in "gG"


class _Shown(str):
    """Text on its way to a number: the errors of int() and float() show it as NumPy's scalar."""

    def __repr__(self):
        return f"np.str_({str.__repr__(self)})"


class Elements:
    """The elements of an array and its views: `array._x`."""

    __slots__ = ("dtype", "pool")

    def __init__(self, dtype, pool):
        self.dtype, self.pool = dtype, pool

    def wrap(self, out):
        """A result of the core's layout functions: an array of the same elements, or one of them."""
        from ._ndarray import ndarray

        if isinstance(out, ndarray):
            out._x = self
            return out
        return self.scalar(self.pool[int(out)])

    def scalar(self, x):
        """An element as indexing gives it."""
        from ._scalars import bytes_, str_

        if self.dtype.kind in "Mm":
            return x
        return str_(x) if self.dtype.kind == "U" else bytes_(x) if self.dtype.kind == "S" else BY_NAME[self.dtype.name].type(x) if self.dtype.kind in "iufc" and self.dtype.char not in "gG" else x

    def places(self, array):
        array._x = None
        call("ndarray._set_plain", "a:t", array._h)
        try:
            return call("ndarray.tolist", "a:t", array._h)
        finally:
            call("ndarray._set_foreign", "a:t,name:s", array._h, str(self.dtype))
            array._x = self

    def flat(self, array):
        out = []

        def walk(x):
            if isinstance(x, list):
                for item in x:
                    walk(item)
            else:
                out.append(self.pool[x])

        walk(self.places(array))
        return out

    def tolist(self, array):
        def walk(x):
            return [walk(i) for i in x] if isinstance(x, list) else _plain(self.pool[x])

        return walk(self.places(array))

    def item(self, array):
        return _plain(self.flat(array)[0])

    def set(self, array, spec, value):
        from ._ndarray import ndarray

        if isinstance(value, ndarray) and value._x is not None:
            values, shape = value._x.flat(value), value.shape
        elif isinstance(value, (list, tuple)) and not (self.dtype.kind == "V"):
            values, shape = _discover(value, self.dtype)
        else:
            values, shape = [value], ()
        start = len(self.pool)
        self.pool.extend(_convert(v, self.dtype) for v in values)
        from ._api import arange

        where = arange(start, len(self.pool)).reshape(shape)
        call("ndarray._set_plain", "a:t", array._h)
        try:
            call("ndarray.__setitem__", "a:t,index:x,value:t", array._h, spec, where._h)
        finally:
            call("ndarray._set_foreign", "a:t,name:s", array._h, str(self.dtype))

    def _words(self, array, quote):
        now = json.loads(call("numpy._get_printoptions", ""))
        shown = call("numpy._shown", "a:t,edge:i,threshold:i", array._h, now["edgeitems"], int(now["threshold"]))
        if self.dtype.names:
            flat = self._rows(array)
            from ._elementwise import _indices

            places = _indices(array)
            return [flat[int(places[index])] if index else flat[0] for index in shown]
        words = [self._word(array[index] if index else self.flat(array)[0], quote) for index in shown]
        if self.dtype.kind in "fiubcMm":
            wide = max(map(len, words), default=0)
            words = [w.rjust(wide) for w in words]
        return words

    def _word(self, x, quote):
        if self.dtype.kind in "Mm":
            return f"'{x}'" if self.dtype.kind == "M" else str(x).split()[0].replace("NaT", "'NaT'")
        if self.dtype.kind in "US":
            return repr(str(x) if self.dtype.kind == "U" else bytes(x))
        if type(x) is list:
            return f"list({x!r})"
        return repr(_plain(x)) if quote or self.dtype.kind in "US" else str(x)

    def text(self, array, options):
        if not array.size:
            return "[]"
        if self.dtype.kind in "iufc" and self.dtype.char not in "gG":
            from ._printing import array2string

            return array2string(self.native(array), **{k: v for k, v in options.items() if k in ("separator", "prefix", "suffix")})
        return call("numpy.array2string", "a:t,options:J", array._h, json.dumps({**options, "words": self._words(array, True)}))

    def native(self, array):
        """Byte-swapped numbers as an ordinary array."""
        from ._api import array as make

        return make(self.tolist(array), dtype=self.dtype.name)

    def repr(self, array):
        text = self.text(array, {"separator": ", ", "prefix": "array(", "suffix": ")"})
        d = self.dtype
        short = str(d) if d.names is not None else "object" if d.kind == "O" else f"'{d}'" if d.char not in "gG" else d.name
        shape = f"shape={array.shape}, " if not array.size and array.shape != (0,) else ""
        line, tail = f"array({text},", f"{shape}dtype={short})"
        last = len(line) - (line.rfind("\n") + 1)
        return line + (" " if last + len(tail) + 1 <= 75 else "\n      ") + tail

    def str(self, array):
        return str(self.flat(array)[0]) if not array.shape else self.text(array, {"separator": " ", "prefix": "", "suffix": ""})

    def astype(self, array, to):
        from ._api import array as make

        if self.dtype.kind in "Mm":
            from ._dates import cast

            values = [cast(x, to) for x in self.flat(array)]
            exotic = to.kind in "OUSMm"
            return build(values, _sized(values, to), array.shape) if exotic else make(values, dtype=to).reshape(array.shape)

        values = self.tolist(array)
        if self.dtype.kind in "US" and to.kind in "iufc":
            kind = {"f": float, "c": complex}.get(to.kind, int)

            def walk(x):
                return [walk(i) for i in x] if isinstance(x, list) else kind(_Shown(x) if isinstance(x, str) else x)

            values = walk(values)
        if self.dtype.kind == "O" and to.kind in "iufcb":
            return make([_number(v, to.kind) for v in self.flat(array)], dtype=to).reshape(array.shape)
        return make(values, dtype=to)

    def view(self, array, dtype):
        if dtype is not None and dtype_class(dtype).name == "int64" and self.dtype.kind in "Mm":
            from ._api import array as make

            return make([x._v for x in self.flat(array)], dtype="int64").reshape(array.shape)
        if dtype is None or dtype_class(dtype) == self.dtype:
            return self.wrap(call("ndarray.view", "a:t", array._h))
        raise NotImplementedError(f"a view of dtype {self.dtype} as another is not emulated here (see the coverage page)")

    def field(self, array, key):
        """A column: a copy that cannot be written, because the elements are whole rows here."""
        if isinstance(key, list):
            raise NotImplementedError("several fields at once are not emulated here (see the coverage page)")
        if key not in self.dtype.names:
            raise ValueError(f"no field of name {key}")
        at = self.dtype.names.index(key)
        from ._api import array as make

        out = make([row[at] for row in self.flat(array)], dtype=self.dtype.fields[key][0]).reshape(array.shape)
        out.flags.writeable = False
        return out

    def set_field(self, array, key, value):
        """`array[key] = value`: the rows with that field exchanged."""
        from ._dispatch import PYTHON_FUNCTIONS
        from ._encode import as_array

        if key not in self.dtype.names:
            raise ValueError(f"no field of name {key}")
        at, dtype = self.dtype.names.index(key), self.dtype.fields[key][0]
        column = PYTHON_FUNCTIONS["broadcast_to"](as_array(value), array.shape)
        values = column._x.flat(column) if column._x is not None else column.reshape(-1).tolist()
        for place, v in zip(_leaves_of(self.places(array)), values):
            row = self.pool[place]
            self.pool[place] = (*row[:at], _field(v, dtype), *row[at + 1:])

    def _rows(self, array):
        """Each row's text: every column is formatted as an array of its own."""
        from ._printing import array2string

        columns = []
        for name in self.dtype.names:
            column = self.field(array, name).reshape(-1)
            if column._x is None:
                text = array2string(column, separator="\0", max_line_width=10**9, threshold=10**9)
                columns.append(text[1:-1].split("\0"))
            else:
                columns.append([column._x._word(x, True) for x in column._x.flat(column)])
        tail = "," if len(columns) == 1 else ""
        return [f"({', '.join(row)}{tail})" for row in zip(*columns)]

    def _time_method(self, array, name, given):
        from ._api import array as make

        if array.ndim != 1 or any(given.get(k) not in (None, -1, 0) for k in ("axis",)):
            raise NotImplementedError(f"numpy.ndarray.{name} of dtype {self.dtype} along an axis is not emulated here (see the coverage page)")
        values = self.flat(array)
        order = sorted(range(len(values)), key=lambda k: (str(values[k]) == "NaT", values[k]._v))
        if name == "sort":
            array[...] = build([values[k] for k in order], self.dtype, array.shape)
            return None
        if name == "argsort":
            return make(order)
        if name in ("argmax", "argmin"):
            from ._scalars import int64

            return int64(order[-1 if name == "argmax" else 0])
        if name in ("sum", "mean"):
            total = values[0]
            for v in values[1:]:
                total = total + v
            return total if name == "sum" else total / len(values)
        return values[order[-1 if name == "max" else 0]]

    def method(self, array, name, given):
        name = {"_amax": "max", "_amin": "min", "_sum": "sum", "_mean": "mean", "_any": "any", "_all": "all"}.get(name, name)
        if name in ("flatten", "copy", "ravel"):
            return build(self.flat(array), self.dtype, (array.size,) if name != "copy" else array.shape)
        if name == "swapaxes":
            return self.wrap(call("numpy.swapaxes", "a:t,axis1:i,axis2:i", array._h, given["axis1"], given["axis2"]))
        if name == "sum" and self.dtype.kind == "O" and not given.get("args"):
            values = self.flat(array)
            out = values[0]
            for v in values[1:]:
                out = out + v
            return out
        if self.dtype.kind in "iufc" and self.dtype.char not in "gG":
            return getattr(self.native(array), name)(*given.pop("args", ()), **given)
        if self.dtype.kind in "Mm" and name in ("max", "min", "sum", "mean", "sort", "argsort", "argmax", "argmin"):
            return self._time_method(array, name, given)
        if self.dtype.kind in "US":
            _refuse_reduction(name.lstrip("_"), self.dtype)
        raise NotImplementedError(f"numpy.ndarray.{name} of dtype {self.dtype} is not emulated here (see the coverage page)")


def _leaves_of(x):
    return [leaf for item in x for leaf in _leaves_of(item)] if isinstance(x, list) else [x]


def _refuse_reduction(name, dtype):
    """Reductions that no ufunc loop does for text, in NumPy's words."""
    if name in ("sum", "mean"):
        wide = _dtypes.dtype(f"{dtype.kind}{2 * (dtype.itemsize // (4 if dtype.kind == 'U' else 1))}")
        raise TypeError(f"the resolved dtypes are not compatible with add.reduce. Resolved ({dtype!r}, {dtype!r}, {wide!r})")
    ufunc = {"prod": "multiply", "amax": "maximum", "amin": "minimum", "max": "maximum", "min": "minimum"}.get(name)
    if ufunc is not None:
        from ._core._exceptions import _UFuncNoLoopError

        raise _UFuncNoLoopError(f"ufunc '{ufunc}' did not contain a loop with signature matching types ({dtype!r}, {dtype!r}) -> None")


def _plain(x):
    return x.item() if hasattr(type(x), "_wire") and not isinstance(x, str) else x


def build(values, dtype, shape):
    """An array of these elements."""
    from ._api import arange

    out = arange(len(values)).reshape(shape)
    if isinstance(shape, tuple) and not shape and out.ndim:
        out = out.reshape(())
    call("ndarray._set_foreign", "a:t,name:s", out._h, str(dtype))
    out._x = Elements(dtype, list(values))
    return out


def _discover(x, dtype=None, depth=0):
    """Leaves and shape of a nested sequence; rows of structured dtypes are tuples."""
    from ._ndarray import ndarray

    if isinstance(x, ndarray):
        return (x._x.flat(x) if x._x is not None else list(x.reshape(-1))), x.shape
    if not isinstance(x, list) and not (isinstance(x, tuple) and not (dtype is not None and dtype.kind == "V")):
        return [x], ()
    parts = [_discover(item, dtype, depth + 1) for item in x]
    shapes = {shape for _, shape in parts}
    if len(shapes) > 1:
        if dtype is not None and dtype.kind == "O":
            return list(x), (len(x),)
        raise ValueError("setting an array element with a sequence. The requested array has an inhomogeneous shape after "
                         f"{depth + 1} dimensions. The detected shape was ({len(x)},) + inhomogeneous part.")
    return [v for values, _ in parts for v in values], (len(x), *(shapes.pop() if shapes else ()))


def _convert(v, dtype):
    from ._scalars import generic

    kind = dtype.kind
    if kind == "O":
        return _plain(v) if isinstance(v, generic) else v
    if kind == "U":
        text = v.decode() if isinstance(v, bytes) else str(_plain(v))
        return text[: dtype.itemsize // 4] if dtype.itemsize else text
    if kind == "S":
        raw = v if isinstance(v, bytes) else str(_plain(v)).encode("ascii")
        return raw[: dtype.itemsize] if dtype.itemsize else raw
    if kind == "V" and dtype.names:
        from ._scalars import from_text

        return tuple(_field(x, dtype.fields[n][0]) for x, n in zip(v, dtype.names)) if isinstance(v, (tuple, list)) else v
    if kind in "Mm":
        from ._dates import element

        return element(v, dtype)
    if isinstance(v, str):
        v = _Shown(v)
    return {"f": float, "c": complex}.get(kind, int)(v)


def _field(x, dtype):
    return _convert(x, dtype) if dtype.kind in "USO" else {"f": float, "c": complex, "b": bool}.get(dtype.kind, int)(x)


def _number(v, kind):
    """A Python object as the element of a numeric array: None is nan where there is one, as in NumPy."""
    if v is None and kind in "fc":
        return complex(math.nan, math.nan) if kind == "c" else math.nan
    if isinstance(v, (list, tuple)):
        raise ValueError("setting an array element with a sequence.")
    return {"f": float, "c": complex, "b": bool}.get(kind, int)(v)


def _sized(values, dtype):
    """Text dtypes take the longest element's length."""
    if dtype.kind not in "US" or dtype.itemsize:
        return dtype
    n = max([len(v) for v in values] + [1])
    return dtype_class(f"{dtype.kind}{n}")


def exotic_array(obj, dtype, copy, ndmin):
    """np.array(obj, dtype) for a dtype whose elements live in Python."""
    from ._ndarray import ndarray

    made = dtype_class(dtype)
    numbers = isinstance(obj, ndarray) and obj._x is None
    values, shape = _discover(obj, made)
    source = obj.dtype if numbers else None
    values = [_convert(v, made) for v in values]
    if made.kind in "Mm":
        from ._dates import common

        made, values = common(values, made)
    if made.kind == "U" and not made.itemsize and source is not None:
        made = dtype_class({"b": "U5", "f": "U32", "c": "U64"}.get(source.kind, "U21"))
    return build(values, _sized(values, made), (1,) * max(0, ndmin - len(shape)) + shape)


def array_of_objects(x, keep):
    """The array that NumPy makes of things that are no numbers: text when there is text, else objects."""
    from ._scalars import generic

    values, shape = _discover(x)
    times = {v.dtype.kind for v in values if isinstance(v, generic) and not v._wire and not isinstance(v, (str, bytes))}
    if len(times) == 1 and all(isinstance(v, generic) and not v._wire for v in values):
        from ._dates import common

        out = build([], dtype_class(times.copy().pop()), (0,))
        made, values = common(values, out.dtype)
        out = build(values, made, shape)
        keep.append(out)
        return out
    text = [isinstance(_plain(v), (str, bytes)) for v in values]
    numbers = [isinstance(v, (bool, int, float, complex, generic)) for v in values]
    if any(text) and all(t or n for t, n in zip(text, numbers)):
        made = [v if isinstance(v, str) else v.decode() if isinstance(v, bytes) else str(_plain(v)) for v in values]
        if all(isinstance(v, bytes) for v in values):
            out = build(values, _sized(values, dtype_class("S")), shape)
        else:
            least = max([{bool: 5, int: 21, float: 32, complex: 64}.get(type(_plain(v)), 0) for v in values if not isinstance(v, str)] + [0])
            wide = _sized(made, dtype_class("U"))
            out = build(made, wide if wide.itemsize // 4 >= least else dtype_class(f"U{least}"), shape)
    else:
        out = build(values, BY_NAME["object"], shape)
    keep.append(out)
    return out


def filled(name, shape, dtype):
    """np.zeros, np.ones and np.empty of such a dtype."""
    made = dtype_class(dtype)
    n = 1
    dims = tuple(shape) if isinstance(shape, (tuple, list)) else (operator.index(shape),)
    for d in dims:
        n *= d
    one = name == "ones"
    if made.kind == "V" and made.names:
        value = tuple(_field(int(one) if made.fields[f][0].kind not in "US" else "", made.fields[f][0]) for f in made.names)
    elif made.kind in "Mm":
        value = made.type(int(one), made._unit) if made._unit else made.type(None)
    else:
        value = {"O": None if name == "empty" else int(one), "U": "1" if one else "", "S": b"1" if one else b""}.get(made.kind)
        if made.kind in "iufc":
            value = _convert(int(one), made)
    return build([value] * n, made if made.kind not in "US" or made.itemsize else dtype_class(f"{made.kind}1"), dims)
