"""Functions over arrays whose elements the core does not hold: text, objects, dates, byte-swapped numbers.

What only moves elements runs in the core over their places; what compares them runs over their ranks; the elements are put back
where places or ranks came out. One row per function says which arguments hold elements and which results do.
"""

from ._encode import as_array
from ._ndarray import ndarray

_ALL, _NONE = "all", "none"
#: function → (arguments with elements, whether they come as one sequence)
_PLACES = {
    **{f"numpy.{n}": ("arrays", True) for n in ("concatenate", "stack")}, **{f"numpy.{n}": ("tup", True) for n in ("vstack", "hstack", "dstack", "column_stack")},
    "numpy.where": ("x y", False), "numpy.repeat": ("a", False), "numpy.flip": ("m", False), "numpy.fliplr": ("m", False),
    "numpy.flipud": ("m", False), "numpy.roll": ("a", False), "numpy.take": ("a", False), "numpy.tile": ("A", False),
    "numpy.append": ("arr values", False), "numpy.insert": ("arr values", False), "numpy.delete": ("arr", False),
    "numpy.split": ("ary", False), "numpy.array_split": ("ary", False), "numpy.broadcast_to": ("array", False),
    "numpy.expand_dims": ("a", False), "numpy.squeeze": ("a", False), "numpy.ravel": ("a", False), "numpy.reshape": ("a", False),
    "numpy.transpose": ("a", False), "numpy.diag": ("v", False), "numpy.rot90": ("m", False), "numpy.resize": ("a", False),
    "numpy.compress": ("a", False), "numpy.extract": ("arr", False), "ndarray.flatten": ("a", False),
}
#: function → (arguments with elements, which results are elements)
_RANKS = {
    "numpy.sort": ("a", _ALL), "numpy.unique": ("ar", 0), "numpy.argsort": ("a", _NONE), "numpy.argmax": ("a", _NONE),
    "numpy.argmin": ("a", _NONE), "numpy.searchsorted": ("a v", _NONE), "numpy.isin": ("element test_elements", _NONE),
    "numpy.union1d": ("ar1 ar2", _ALL), "numpy.intersect1d": ("ar1 ar2", _ALL), "numpy.setdiff1d": ("ar1 ar2", _ALL),
    "numpy.setxor1d": ("ar1 ar2", _ALL), "numpy.array_equal": ("a1 a2", _NONE), "numpy.max": ("a", _ALL), "numpy.min": ("a", _ALL),
}
_ONLY_TIMES = {"numpy.max", "numpy.min"}


def _textual(x):
    """Text, or a list that begins with it."""
    while isinstance(x, (list, tuple)) and x:
        x = x[0]
    return isinstance(x, (str, bytes)) or isinstance(x, ndarray) and x._x is not None or getattr(x, "_wire", True) is False


def answer(key, given, compute):
    """(answered, result): not answered when no argument holds such elements."""
    row = _PLACES.get(key) or _RANKS.get(key)
    if row is None:
        return (True, _diff(given)) if key == "numpy.diff" and _textual(given.get("a")) else (False, None)
    names = row[0].split()
    values = [given.get(n) for n in names]
    if not any(_textual(v) for v in values if v is not None):
        return False, None
    from ._objects import build

    sequence = key in _PLACES and row[1]
    groups = [[as_array(x) for x in v] if sequence else [as_array(v)] for v in values if v is not None]
    arrays = [a for group in groups for a in group]
    if key in _ONLY_TIMES and any(a.dtype.kind not in "OMm" for a in arrays):
        return False, None
    dtype, pools = _common(arrays)
    pool = [x for one in pools for x in one]
    back = lambda out: build([pool[int(k)] for k in out.reshape(-1).tolist()], dtype, out.shape)  # noqa: E731
    if key in _PLACES:
        indices, at = [], 0
        for one, a in zip(pools, arrays):
            indices.append(_plain(list(range(at, at + len(one))), a.shape))
            at += len(one)
    else:
        order = sorted(range(len(pool)), key=lambda k: _key(pool[k]))
        ranks, distinct = [0] * len(pool), []
        for k in order:
            if not distinct or _key(pool[distinct[-1]]) != _key(pool[k]):
                distinct.append(k)
            ranks[k] = len(distinct) - 1
        indices, at = [], 0
        for one, a in zip(pools, arrays):
            indices.append(_plain(ranks[at:at + len(one)], a.shape))
            at += len(one)
        pool = [pool[k] for k in distinct]
    sent = dict(given)
    for n, group in zip([n for n, v in zip(names, values) if v is not None], groups):
        taken, indices = indices[:len(group)], indices[len(group):]
        sent[n] = taken if sequence else taken[0]
    out = compute(key, sent)
    which = _ALL if key in _PLACES else row[1]
    return True, _back(out, which, back)


def _back(out, which, back):
    if which == _NONE:
        return out
    if isinstance(out, (list, tuple)):
        made = [back(x) if which == _ALL or k == which else x for k, x in enumerate(out)]
        return type(out)(made) if type(out) in (list, tuple) else made
    if isinstance(out, ndarray):
        return back(out)
    return back(_plain([int(out)], ()))[()]


def _diff(given):
    a = as_array(given["a"])
    return a[1:] - a[:-1]


def _plain(values, shape):
    from ._api import array

    return array(values, dtype="int64").reshape(shape)


def _key(x):
    return (str(x) == "NaT", x._v) if hasattr(x, "_unit") else x


def _common(arrays):
    """The dtype of all elements together, and each array's elements in it."""
    from ._dtypes import BY_NAME, dtype as dtype_class
    from ._objects import _convert

    dtypes = [a.dtype for a in arrays]
    if all(d == dtypes[0] for d in dtypes):
        dtype = dtypes[0]
    elif all(d.kind in "Mm" and d.kind == dtypes[0].kind for d in dtypes):
        from ._dates import common

        dtype = common([x for a in arrays for x in a._x.flat(a)], dtype_class(dtypes[0].kind == "M" and "datetime64" or "timedelta64"))[0]
    elif any(d.kind == "O" for d in dtypes):
        dtype = BY_NAME["object"]
    elif any(d.kind in "US" for d in dtypes):
        text = [a if a.dtype.kind in "US" else a.astype(str) for a in arrays]
        letter = "U" if any(a.dtype.kind == "U" for a in text) else "S"
        size = max(a.dtype.itemsize // (4 if a.dtype.kind == "U" else 1) for a in text)
        dtype, arrays = dtype_class(f"{letter}{size}"), text
    else:
        raise NotImplementedError(f"that function on arrays of dtypes {', '.join(map(str, dtypes))} is not emulated here (see the coverage page)")
    return dtype, [[_convert(x, dtype) for x in (a._x.flat(a) if a._x is not None else a.reshape(-1).tolist())] for a in arrays]
