"""numpy.char and numpy.strings: Python's own text methods, element by element over arrays of text."""

from ._dtypes import BY_NAME
from ._encode import as_array
from ._elementwise import _broadcast, _spread
from ._objects import _sized, array_of_objects, build


def _arrays(given):
    out = []
    for x in given:
        made = as_array(x) if not isinstance(x, (str, bytes)) else array_of_objects(x, [])
        out.append(made)
    return out


def _mapped(function, given, kind):
    """`function` on every combination of elements; `kind` is None for text, or a dtype's name."""
    from ._api import array

    arrays = _arrays(given)
    if arrays[0].dtype.kind not in "US":
        raise TypeError("string operation on non-string array")
    shape = _broadcast(arrays)
    values = [function(*row) for row in zip(*[_spread(a, shape) for a in arrays])]
    if kind is not None:
        out = array(values, dtype=kind).reshape(shape)
        return out if shape else out[()]
    from ._dtypes import dtype

    letter = arrays[0].dtype.kind
    return build(values, _sized(values, dtype(letter)), shape)


#: name → dtype of the results; None for text
_METHODS = {
    "upper": None, "lower": None, "capitalize": None, "title": None, "swapcase": None, "strip": None, "lstrip": None, "rstrip": None,
    "center": None, "ljust": None, "rjust": None, "zfill": None, "replace": None, "expandtabs": None,
    "startswith": "bool", "endswith": "bool", "isalpha": "bool", "isdigit": "bool", "isalnum": "bool", "isspace": "bool",
    "islower": "bool", "isupper": "bool", "istitle": "bool", "isnumeric": "bool", "isdecimal": "bool",
    "count": "int64", "find": "int64", "rfind": "int64", "index": "int64", "rindex": "int64",
}


def _method(name, kind):
    def function(a, *args, **kwargs):
        given = [x for x in (*args, *kwargs.values()) if x is not None]
        return _mapped(lambda s, *rest: getattr(s, name)(*(_bare(r) for r in rest)), [a, *given], kind)

    function.__name__ = function.__qualname__ = name
    return function


def _bare(x):
    return x.item() if hasattr(x, "item") and not isinstance(x, str) else x


def add(x1, x2):
    return _mapped(lambda a, b: a + b, [x1, x2], None)


def multiply(a, i):
    return _mapped(lambda s, n: s * max(0, int(n)), [a, i], None)


def str_len(a):
    return _mapped(len, [a], "int64")


def mod(a, values):
    return _mapped(lambda s, v: s % _bare(v), [a, values], None)


def join(sep, seq):
    return _mapped(lambda s, t: s.join(t), [sep, seq], None)


def split(a, sep=None, maxsplit=None):
    arrays = _arrays([a])
    return build([s.split(sep, -1 if maxsplit is None else maxsplit) for s in _spread(arrays[0], arrays[0].shape)], BY_NAME["object"], arrays[0].shape)


def _compared(name):
    def function(x1, x2):
        from ._ufunc import UFUNC_OBJECTS

        a, b = _arrays([x1, x2])
        return UFUNC_OBJECTS[name](a, b)

    function.__name__ = name
    return function


def _array(obj, itemsize=None, copy=True, unicode=None, order=None):
    raise NotImplementedError("numpy.char.array is not emulated here (see the coverage page)")


COMMON = {name: _method(name, kind) for name, kind in _METHODS.items()} | {"add": add, "multiply": multiply, "str_len": str_len, "mod": mod}
COMMON |= {name: _compared(name) for name in ("equal", "not_equal", "less", "less_equal", "greater", "greater_equal")}
CHAR = COMMON | {"join": join, "split": split}
