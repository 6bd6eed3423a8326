"""Helpers that build indices and arrays from slices: np.s_, np.r_, np.mgrid; iterators over indices; np.vectorize."""

import itertools

from ._dispatch import C_FUNCTIONS, PYTHON_FUNCTIONS
from ._encode import as_array


def _any(name):
    return PYTHON_FUNCTIONS.get(name) or C_FUNCTIONS[name]


class IndexExpression:
    """https://numpy.org/doc/2.4/reference/generated/numpy.s_.html"""

    def __init__(self, maketuple):
        self.maketuple = maketuple

    def __getitem__(self, item):
        return (item,) if self.maketuple and not isinstance(item, tuple) else item


index_exp, s_ = IndexExpression(True), IndexExpression(False)


def _points(part):
    step = part.step
    start = part.start or 0
    if isinstance(step, complex):
        return _any("linspace")(start, part.stop, int(abs(step)))
    return _any("arange")(start, part.stop, 1 if step is None else step)


class _Grid:
    def __init__(self, sparse):
        self.sparse = sparse

    def __getitem__(self, key):
        if not isinstance(key, tuple):
            return _points(key)
        lines = [_points(part) for part in key]
        shaped = [x.reshape((1,) * k + (-1,) + (1,) * (len(lines) - k - 1)) for k, x in enumerate(lines)]
        return tuple(shaped) if self.sparse else _any("stack")(_any("broadcast_arrays")(*shaped))


mgrid, ogrid = _Grid(False), _Grid(True)


class _Join:
    def __init__(self, columns):
        self.columns = columns

    def __getitem__(self, key):
        if isinstance(key, str) or (isinstance(key, tuple) and key and isinstance(key[0], str)):
            raise NotImplementedError("numpy.r_ with a text directive is not emulated here (see the coverage page)")
        parts = [_points(p) if isinstance(p, slice) else as_array(p) for p in (key if isinstance(key, tuple) else (key,))]
        if self.columns:
            parts = [p.reshape(-1, 1) if p.ndim < 2 else p for p in parts]
            return _any("concatenate")(parts, axis=1)
        return _any("concatenate")([p.reshape(1) if p.ndim == 0 else p for p in parts])


r_, c_ = _Join(False), _Join(True)


def ix_(*args):
    """https://numpy.org/doc/2.4/reference/generated/numpy.ix_.html"""
    out = []
    for k, new in enumerate(args):
        new = as_array(new)
        if new.ndim != 1:
            raise ValueError("Cross index must be 1 dimensional")
        if new.dtype.kind == "b":
            new = new.nonzero()[0]
        out.append(new.reshape((1,) * k + (new.size,) + (1,) * (len(args) - k - 1)))
    return tuple(out)


class ndindex:
    """https://numpy.org/doc/2.4/reference/generated/numpy.ndindex.html"""

    def __init__(self, *shape):
        if len(shape) == 1 and isinstance(shape[0], tuple):
            shape = shape[0]
        if min(shape, default=0) < 0:
            raise ValueError("negative dimensions are not allowed")
        self._it = itertools.product(*map(range, shape))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._it)


class ndenumerate:
    """https://numpy.org/doc/2.4/reference/generated/numpy.ndenumerate.html"""

    def __init__(self, arr):
        self._array = as_array(arr)
        self._it = ndindex(self._array.shape)

    def __iter__(self):
        return self

    def __next__(self):
        index = next(self._it)
        return index, self._array[index]


class vectorize:
    """https://numpy.org/doc/2.4/reference/generated/numpy.vectorize.html"""

    def __init__(self, pyfunc, otypes=None, doc=None, excluded=None, cache=False, signature=None):
        if excluded or signature:
            raise NotImplementedError("numpy.vectorize(excluded=…, signature=…) is not emulated here (see the coverage page)")
        self.pyfunc, self.otypes, self.__doc__ = pyfunc, otypes, doc or pyfunc.__doc__

    def __call__(self, *args):
        arrays = _any("broadcast_arrays")(*args)
        shape = arrays[0].shape
        flat = [a.reshape(-1) for a in arrays]
        if flat[0].size == 0 and self.otypes is None:
            raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
        values = [self.pyfunc(*row) for row in zip(*flat)]
        if values and isinstance(values[0], tuple):
            return tuple(_any("array")(list(v)).reshape(shape) for v in zip(*values))
        out = _any("array")(values, dtype=None if self.otypes is None else self.otypes[0] if isinstance(self.otypes, (list, tuple)) else self.otypes)
        return out.reshape(shape)


for _cls in (ndindex, ndenumerate, vectorize):
    _cls.__module__ = "numpy"
