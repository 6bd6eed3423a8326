"""NumPy functions written in Python that use an argument's own attributes, or hand their result to its `__array_wrap__`.

An object that is no ndarray (a torch tensor above all) sees that: it is sliced itself, refuses NumPy's arguments, or gets its
own type back. Each row repeats what NumPy's function does with such an argument.
"""

import operator
import warnings

from ._encode import COPY_TEXT, as_array
from ._frames import user_level


def _array_split(ary, sections, axis=0):
    total = ary.shape[axis]
    try:
        points = [0, *sections, total]
    except TypeError:
        count = int(sections)
        if count <= 0:
            raise ValueError("number sections must be larger than 0.") from None
        each, extras = divmod(total, count)
        points = [0]
        for k in range(count):
            points.append(points[-1] + each + (k < extras))
    first = ary.swapaxes(axis, 0)
    return [first[start:stop].swapaxes(axis, 0) for start, stop in zip(points, points[1:])]


def _split(ary, sections, axis=0):
    try:
        len(sections)
    except TypeError:
        if ary.shape[axis] % sections:
            raise ValueError("array split does not result in an equal division") from None
    return _array_split(ary, sections, axis)


def _named_split(name, least, axis):
    def function(ary, sections):
        if ary.ndim < least:
            raise ValueError(f"{name} only works on arrays of {least} or more dimensions")
        return _split(ary, sections, 1 if axis is None and ary.ndim > 1 else axis or 0)

    return function


def _flip(m, axis=None):
    if axis is None:
        return m[(slice(None, None, -1),) * m.ndim]
    index = [slice(None)] * m.ndim
    for at in axis if isinstance(axis, (tuple, list)) else (axis,):
        index[at] = slice(None, None, -1)
    return m[tuple(index)]


def _moveaxis(a, source, destination):
    n = a.ndim
    source, destination = ([operator.index(x) % n for x in (xs if isinstance(xs, (tuple, list)) else (xs,))]
                           for xs in (source, destination))
    order = [k for k in range(n) if k not in source]
    for to, at in sorted(zip(destination, source)):
        order.insert(to, at)
    return a.transpose(order)


def _rollaxis(a, axis, start=0):
    n = a.ndim
    axis, start = axis % n, start + n if start < 0 else start
    start -= axis < start
    if axis == start:
        return a[...]
    axes = [k for k in range(n) if k != axis]
    axes.insert(start, axis)
    return a.transpose(axes)


def _ptp(a, axis=None, out=None, **rest):
    from ._ufunc import UFUNC_OBJECTS

    return UFUNC_OBJECTS["subtract"](_reduced("maximum", a, axis), _reduced("minimum", a, axis))


def _reduced(name, a, axis):
    from ._ufunc import UFUNC_OBJECTS, wrap

    return wrap(a, UFUNC_OBJECTS[name].reduce(as_array(a), axis=axis))


#: function → (the argument, what NumPy does with it)
BY_ATTRIBUTES = {
    "numpy.array_split": ("ary", lambda g: _array_split(g["ary"], g["indices_or_sections"], g.get("axis", 0))),
    "numpy.split": ("ary", lambda g: _split(g["ary"], g["indices_or_sections"], g.get("axis", 0))),
    "numpy.hsplit": ("ary", lambda g: _named_split("hsplit", 1, None)(g["ary"], g["indices_or_sections"])),
    "numpy.vsplit": ("ary", lambda g: _named_split("vsplit", 2, 0)(g["ary"], g["indices_or_sections"])),
    "numpy.dsplit": ("ary", lambda g: _named_split("dsplit", 3, 2)(g["ary"], g["indices_or_sections"])),
    "numpy.flip": ("m", lambda g: _flip(g["m"], g.get("axis"))),
    "numpy.moveaxis": ("a", lambda g: _moveaxis(g["a"], g["source"], g["destination"])),
    "numpy.rollaxis": ("a", lambda g: _rollaxis(g["a"], g["axis"], g.get("start", 0))),
    "numpy.ptp": ("a", lambda g: _ptp(**g)),
}

#: functions of C that look at an argument's dtype by converting it: (arguments)
ASKS_FOR_A_COPY = {"numpy.dot": ("a", "b"), "numpy.inner": ("a", "b"), "numpy.vdot": ("a", "b"), "numpy.correlate": ("a", "v"),
                   "numpy.arange": ("start", "stop", "step")}

#: function → (whose `__array_wrap__`, which items of the result; None: the result itself)
WRAPPED = {
    "numpy.linalg.inv": ("a", None), "numpy.linalg.pinv": ("a", None), "numpy.linalg.cholesky": ("a", None),
    "numpy.linalg.qr": ("a", (0, 1)), "numpy.linalg.eigh": ("a", (1,)), "numpy.linalg.eig": ("a", (1,)),
    "numpy.linalg.svd": ("a", (0, 2)), "numpy.linalg.solve": ("b", None), "numpy.linalg.lstsq": ("b", (0, 1)),
}
#: the same through `_array_converter`, which warns when `__array_wrap__` takes the array alone
CONVERTED = {"numpy.linspace": ("start", "stop"), "numpy.logspace": ("start", "stop"), "numpy.geomspace": ("start", "stop"),
             "numpy.insert": ("arr",), "numpy.delete": ("arr",), "numpy.apply_along_axis": ("arr",)}


def warn_of_copies(key, given, foreign):
    """The warning of each argument whose `__array__` knows no `copy`."""
    for name in ASKS_FOR_A_COPY[key]:
        x = given.get(name)
        if x is not None and foreign(x) and hasattr(type(x), "__array__"):
            try:
                x.__array__(copy=True)
            except TypeError:
                warnings.warn(COPY_TEXT, DeprecationWarning, stacklevel=user_level())


def wrapped(key, given, out, foreign):
    """The result as the argument's type has it."""
    name, items = WRAPPED[key]
    owner = given.get(name)
    if owner is None or not foreign(owner) or not hasattr(type(owner), "__array_wrap__"):
        return out
    if items is None or not isinstance(out, tuple):
        return owner.__array_wrap__(out) if items is None else out
    made = [owner.__array_wrap__(x) if k in items else x for k, x in enumerate(out)]
    return type(out)(*made) if hasattr(out, "_fields") else tuple(made)
