"""Ufuncs and element-wise functions over arrays whose elements the core does not hold (see _objects.py)."""

from _core.wire import call

from ._dtypes import BY_NAME, dtype as dtype_class
from ._objects import _OPERATORS, _plain, _sized, array_of_objects, build


def _method_named(name):
    """Ufuncs of one object call its method of that name."""

    def function(x):
        method = getattr(x, name, None)
        if not callable(method):
            raise TypeError(f"loop of ufunc does not support argument 0 of type {type(x).__name__} which has no callable {name} method")
        return method()

    return function


def ufunc_on_objects(u, inputs, keep):
    """Ufuncs over elements that are Python objects: (result,), or None when all inputs are numbers."""
    from ._api import array as make
    from ._encode import as_array
    from ._ndarray import ndarray

    found = [x for x in [*inputs, *keep] if isinstance(x, ndarray) and x._x is not None]
    if not found:
        return None
    arrays = [x if isinstance(x, ndarray) else _as_elements(x) for x in inputs]
    name = u.__name__
    dtypes = [a.dtype for a in arrays]
    text = any(d.kind in "US" for d in dtypes)
    swapped = all(d.kind in "biufc" for d in dtypes)
    if swapped:
        return (u(*[x._x.native(x) if isinstance(x, ndarray) and x._x is not None else x for x in inputs]),)
    function = _OPERATORS.get(name)
    if any(d.kind in "Mm" for d in dtypes):
        return (_times(u, name, function, arrays),)
    objects = any(d.kind == "O" for d in dtypes)
    comparison = name in ("equal", "not_equal")
    if text and not objects and not all(d.kind in "US" for d in dtypes):
        if comparison:
            shape = _broadcast(arrays)
            return (make([name == "not_equal"] * _count(shape)).astype(bool).reshape(shape),)
        from ._core._exceptions import _UFuncNoLoopError

        ordering = name in ("less", "greater", "less_equal", "greater_equal")
        shown = ", ".join(repr(type(d) if ordering else d) for d in dtypes)
        if u.nin == 1 or name not in ("add", "subtract", "multiply", "less", "greater", "less_equal", "greater_equal"):
            raise TypeError(f"ufunc '{name}' not supported for the input types, and the inputs could not be safely coerced to any "
                            "supported types according to the casting rule ''safe''")
        raise _UFuncNoLoopError(f"ufunc '{name}' did not contain a loop with signature matching types ({shown}) -> None")
    if function is None and objects and u.nin == 1:
        function = _method_named(name)
    if function is None or (u.nin == 1 and not objects):
        raise TypeError(f"ufunc '{name}' not supported for the input types, and the inputs could not be safely coerced to any "
                        "supported types according to the casting rule ''safe''")
    shape = _broadcast(arrays)
    columns = [_spread(a, shape) for a in arrays]
    values = [function(*row) for row in zip(*columns)]
    if name in ("equal", "not_equal", "less", "less_equal", "greater", "greater_equal"):
        out = make([bool(v) for v in values], dtype=bool).reshape(shape)
        return (out if shape else out[()],)
    if not shape:
        return (values[0],)
    return (build(values, _sized(values, dtype_class("U")) if text and not objects else BY_NAME["object"], shape),)


def _as_elements(x):
    keep = []
    from ._ndarray import ndarray
    from ._encode import any_array, as_array

    if isinstance(x, (str, bytes)) or x is None or not isinstance(x, (int, float, complex, list, tuple)):
        return array_of_objects(x, keep)
    out = as_array(x)
    return out


def _count(shape):
    n = 1
    for d in shape:
        n *= d
    return n


def _broadcast(arrays):
    from ._dispatch import PYTHON_FUNCTIONS

    return PYTHON_FUNCTIONS["broadcast_shapes"](*[a.shape for a in arrays])


def _spread(a, shape):
    own = _indices(a)
    places = call("numpy.broadcast_to", "a:t,shape:I", own._h, ",".join(map(str, shape)))
    values = a._x.flat(a) if a._x is not None else [_plain(v) for v in a.reshape(-1)]
    return [values[int(i)] for i in places.reshape(-1)]


def _indices(a):
    from ._api import arange

    return arange(a.size).reshape(a.shape)


def elementwise(func, nin, nout):
    """What np.frompyfunc gives: the function on every combination of elements; the results are objects."""

    def function(*args):
        from ._encode import as_array

        if len(args) != nin:
            raise TypeError(f"{func.__name__} (vectorized)() takes from {nin} to {nin + nout} positional arguments but {len(args)} were given")
        arrays = [as_array(a) for a in args]
        shape = _broadcast(arrays)
        values = [func(*row) for row in zip(*[_spread(a, shape) for a in arrays])]
        if nout == 1:
            return build(values, BY_NAME["object"], shape) if shape else values[0]
        return tuple(build([v[k] for v in values], BY_NAME["object"], shape) if shape else values[0][k] for k in range(nout))

    return function


def _times(u, name, function, arrays):
    """A ufunc over dates and spans: the scalars' own operators, element by element."""
    from ._api import array as make
    from ._dates import common, datetime64, timedelta64

    if name in ("isnat", "isfinite"):
        function = (lambda x: str(x) == "NaT") if name == "isnat" else (lambda x: str(x) != "NaT")
    elif name in ("maximum", "fmax", "minimum", "fmin"):
        less = name in ("minimum", "fmin")
        function = lambda a, b: a if (a < b) == less else b  # noqa: E731
    shape = _broadcast(arrays)
    values = []
    if function is not None:
        try:
            values = [function(*row) for row in zip(*[_spread(a, shape) for a in arrays])]
        except TypeError:
            function = None
    if function is None:
        from ._core._exceptions import _UFuncBinaryResolutionError

        if u.nin == 2:
            raise _UFuncBinaryResolutionError(
                f"ufunc '{name}' cannot use operands with types {arrays[0].dtype!r} and {arrays[1].dtype!r}")
        raise TypeError(f"ufunc '{name}' not supported for the input types, and the inputs could not be safely coerced to any "
                        "supported types according to the casting rule ''safe''")
    if values and isinstance(values[0], (datetime64, timedelta64)):
        made, values = common(values, dtype_class(type(values[0])._long))
        return build(values, made, shape) if shape else values[0]
    kind = bool if name in ("equal", "not_equal", "less", "less_equal", "greater", "greater_equal", "isnat", "isfinite") else None
    out = make(values, dtype=kind).reshape(shape)
    return out if shape else out[()]
