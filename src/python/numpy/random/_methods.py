"""What Generator and RandomState share: methods read from the recorded rows, choices, shuffles, multivariate normals."""

import operator
import warnings
from collections.abc import Sequence

from _core.absent import refuse
from _core.c_args import parse, row
from _core.wire import call

from .._frames import user_level
from .._scalars import integer
from ._wire import draw


def distribution(generation, name, core_name=None):
    """A method that hands what it was given to the core's row of that name."""
    key = f"numpy.random.{generation}.{name}"
    target = f"numpy.random.{generation}.{core_name or name}"

    def method(self, *args, **kwargs):
        return draw(target, self._source, parse(key, args, kwargs))

    return named(method, generation, name)


def named(method, generation, name):
    method.__name__, method.__qualname__, method.__module__ = name, f"{generation}.{name}", "numpy.random"
    return method


def reads(generation, name):
    """Decorator: the method gets its arguments by the recorded row, as keywords."""
    key = f"numpy.random.{generation}.{name}"

    def decorate(function):
        def method(self, *args, **kwargs):
            return function(self, **parse(key, args, kwargs))

        method.__doc__ = function.__doc__
        return named(method, generation, name)

    return decorate


def known(generation, name):
    try:
        row(f"numpy.random.{generation}.{name}")
    except KeyError:
        return False
    return True


def count_of(size):
    """np.prod(size), where None stands for one."""
    if size is None:
        return 1
    n = 1
    for k in size if isinstance(size, (tuple, list)) or hasattr(size, "__iter__") else (size,):
        n *= operator.index(k)
    return n


def shuffle_sequence(source, x):
    """Shuffles a list or anything with items in place."""
    if not isinstance(x, Sequence):
        warnings.warn(f"you are shuffling a '{type(x).__name__}' object which is not a subclass of 'Sequence'; `shuffle` is not "
                      "guaranteed to behave correctly. E.g., non-numpy array/tensor objects with view semantics may contain "
                      "duplicates after shuffling.", UserWarning, stacklevel=user_level())
    n = len(x)
    for i, j in zip(range(n - 1, 0, -1), call("numpy.random.swaps", "source:t,n:i", source._h, n)):
        x[i], x[j] = x[j], x[i]


def shuffle_array(source, x, axis):
    if x.ndim == 0:
        raise TypeError("len() of unsized object")
    if not x.flags.writeable:
        raise ValueError("array is read-only")
    if x._x is not None:
        return shuffle_sequence(source, _Items(x))
    call("numpy.random.shuffle", "source:t,x:t,axis:i", source._h, x._h, axis)


class _Items(Sequence):
    """The items of an array of objects, to be swapped one by one."""

    def __init__(self, array):
        self._array = array

    def __len__(self):
        return len(self._array)

    def __getitem__(self, i):
        return self._array[i]

    def __setitem__(self, i, value):
        self._array[i] = value


def is_int(x):
    return isinstance(x, (int, integer))


def picked(a, index, size, axis=0):
    """The chosen elements; a single one without a size."""
    from .. import empty, take

    if a.ndim == 0:
        return index
    if size is not None and not isinstance(index, int) and index.ndim == 0 and a.ndim == 1:
        out = empty((), dtype=a.dtype)
        out[()] = a[int(index)]
        return out
    return a[index] if axis == 0 else take(a, index, axis=axis)


def normal_matrix(mean, cov, size, check_valid):
    """Checked mean and covariance, and the shape of the result."""
    from .. import array

    mean, cov = array(mean), array(cov)
    if size is None:
        shape = []
    elif is_int(size):
        shape = [size]
    else:
        shape = list(size)
    if mean.ndim != 1:
        raise ValueError("mean must be 1 dimensional")
    if cov.ndim != 2 or cov.shape[0] != cov.shape[1]:
        raise ValueError("cov must be 2 dimensional and square")
    if mean.shape[0] != cov.shape[0]:
        raise ValueError("mean and cov must have same length")
    return mean, cov, [*shape, mean.shape[0]]


def svd_factor(cov, path):
    """u and s of LAPACK's svd where its signs and order are certain: a diagonal of positive numbers, all different or all equal."""
    from .. import array

    rows = cov.tolist()
    n = len(rows)
    d = [rows[i][i] for i in range(n)]
    plain = all(rows[i][j] == 0 for i in range(n) for j in range(n) if i != j) and all(x > 0 for x in d)
    if not plain or len(set(d)) not in (1, n):
        refuse(f"{path} of that covariance (the signs of LAPACK's singular vectors)")
    order = sorted(range(n), key=lambda i: -d[i])
    u = array([[1.0 if order[k] == i else 0.0 for k in range(n)] for i in range(n)]).reshape(n, n)
    return u, array([d[i] for i in order])
