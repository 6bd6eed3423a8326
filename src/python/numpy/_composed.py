"""Functions that NumPy itself writes in Python over others: the same compositions, over ours."""

import math
import operator


from ._dispatch import C_FUNCTIONS, OVERRIDES, PYTHON_FUNCTIONS
from ._encode import as_array
from ._ndarray import ndarray
from ._ufunc import UFUNC_OBJECTS

_np = {**C_FUNCTIONS, **PYTHON_FUNCTIONS, **UFUNC_OBJECTS}


def _composed(*keys):
    def add(function):
        for key in keys or (function.__name__,):
            OVERRIDES[f"numpy.{key}"] = function
        return function

    return add


@_composed()
def base_repr(number, base=2, padding=0):
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    if base > len(digits):
        raise ValueError("Bases greater than 36 not handled in base_repr.")
    if base < 2:
        raise ValueError("Bases less than 2 not handled in base_repr.")
    left, out = abs(int(number)), []
    while left:
        out.append(digits[left % base])
        left //= base
    if padding:
        out.append("0" * padding)
    if number < 0:
        out.append("-")
    return "".join(reversed(out or "0"))


@_composed()
def binary_repr(num, width=None):
    num = operator.index(num)
    if num == 0:
        return "0" * (width or 1)
    if num > 0:
        digits = f"{num:b}"
        _enough(width, len(digits))
        return digits.zfill(max(len(digits), width or 0))
    if width is None:
        return f"-{-num:b}"
    least = len(f"{-num:b}")
    if 2 ** (least - 1) == -num:
        least -= 1
    _enough(width, least + 1)
    size = max(least + 1, width)
    return f"{(1 << size) + num:b}".rjust(size, "1")


def _enough(width, needed):
    if width is not None and width < needed:
        raise ValueError(f"Insufficient bit width={width} provided for binwidth={needed}")


@_composed()
def rollaxis(a, axis, start=0):
    from ._duck import _rollaxis

    n = as_array(a).ndim
    for name, value, low in (("axis", axis, n), ("start", start, n + 1)):
        if not -n <= value < low:
            from .exceptions import AxisError

            raise AxisError(value, n) if name == "axis" else AxisError(f"'start' arg requires {-n} <= start < {n + 1}, but {value} was passed in")
    return _rollaxis(as_array(a), axis, start)


@_composed()
def require(a, dtype=None, requirements=None, like=None):
    out = as_array(a)
    if dtype is not None:
        out = out.astype(dtype, copy=False)
    wanted = {r.upper()[:1] for r in ([requirements] if isinstance(requirements, str) else requirements or ())}
    if "F" in wanted:
        out = C_FUNCTIONS["asfortranarray"](out) if "asfortranarray" in C_FUNCTIONS else out.copy(order="F")
    elif "C" in wanted:
        out = out if out.flags.c_contiguous else out.copy()
    if ("W" in wanted and not out.flags.writeable) or ("O" in wanted and not out.flags.owndata):
        out = out.copy()
    return out


@_composed()
def isfortran(a):
    return a.flags.fnc


@_composed()
def mask_indices(n, mask_func, k=0):
    return (mask_func(_np["ones"]((n, n), int), k) != 0).nonzero()


@_composed()
def diag_indices(n, ndim=2):
    return (_np["arange"](n),) * ndim


@_composed()
def diag_indices_from(arr):
    if not arr.ndim >= 2:
        raise ValueError("input array must be at least 2-d")
    if not all(n == arr.shape[0] for n in arr.shape):
        raise ValueError("All dimensions of input must be of equal length")
    return diag_indices(arr.shape[0], arr.ndim)


@_composed()
def tril_indices_from(arr, k=0):
    _matrix(arr)
    return _np["tril_indices"](arr.shape[-2], k=k, m=arr.shape[-1])


@_composed()
def triu_indices_from(arr, k=0):
    _matrix(arr)
    return _np["triu_indices"](arr.shape[-2], k=k, m=arr.shape[-1])


def _matrix(arr):
    if arr.ndim != 2:
        raise ValueError("input array must be 2-d")


@_composed()
def trim_zeros(filt, trim="fb", axis=None):
    a = as_array(filt)
    if a.ndim != 1 or axis not in (None, 0, -1):
        raise NotImplementedError("numpy.trim_zeros of several dimensions is not emulated here (see the coverage page)")
    places = a.nonzero()[0]
    if not len(places):
        return filt[:0]
    first = int(places[0]) if "f" in trim.lower() else 0
    last = int(places[-1]) + 1 if "b" in trim.lower() else len(a)
    return filt[first:last]


@_composed()
def put_along_axis(arr, indices, values, axis):
    if axis is None:
        flat, at = arr.flat, as_array(indices).reshape(-1)
        flat[at] = values
        return
    axis = operator.index(axis) % arr.ndim
    index = as_array(indices)
    if index.dtype.kind not in "iu":
        raise IndexError("`indices` must be an integer array")
    grid = []
    for d in range(arr.ndim):
        if d == axis:
            grid.append(index)
        else:
            grid.append(_np["arange"](arr.shape[d]).reshape(tuple(-1 if k == d else 1 for k in range(arr.ndim))))
    arr[tuple(grid)] = values


@_composed()
def unwrap(p, discont=None, axis=-1, *, period=2 * math.pi):
    p = as_array(p)
    steps = _np["diff"](p, axis=axis)
    discont = period / 2 if discont is None else discont
    lead = [slice(None)] * p.ndim
    lead[axis] = slice(1, None)
    dtype = _np["result_type"](steps, period)
    whole = dtype.kind in "iu"
    high, rest = divmod(period, 2) if whole else (period / 2, 0)
    ambiguous = rest == 0 if whole else True
    low = -high
    mod = _np["mod"](steps - low, period) + low
    if ambiguous:
        mod = _np["where"](_np["logical_and"](mod == low, steps > 0), high, mod)
    correct = mod - steps
    correct = _np["where"](abs(steps) < discont, 0, correct)
    up = p.astype(dtype)
    up[tuple(lead)] = p[tuple(lead)] + correct.cumsum(axis)
    return up


@_composed()
def real_if_close(a, tol=100):
    a = as_array(a)
    if a.dtype.kind != "c":
        return a
    if tol > 1:
        tol = (2.0**-52 if a.dtype.itemsize == 16 else 2.0**-23) * tol
    return a.real if (abs(a.imag) < tol).all() else a


@_composed()
def sort_complex(a):
    b = as_array(a).copy()
    b.sort()
    if b.dtype.kind == "c":
        return b
    return b.astype("complex64" if b.dtype.name in ("int8", "uint8", "int16", "uint16") else "complex128")


def _cumulative(name):
    def function(x, axis=None, dtype=None, out=None, include_initial=False):
        x = as_array(x)
        if axis is None:
            if x.ndim > 1:
                raise ValueError("For arrays which have more than one dimension ``axis`` argument is required.")
            axis = 0
        done = _np[f"cum{name}"](x, axis=axis, dtype=dtype, out=out)
        if not include_initial:
            return done
        shape = list(done.shape)
        shape[axis] = 1
        start = _np["full"](tuple(shape), 0 if name == "sum" else 1, dtype=done.dtype)
        return _np["concatenate"]([start, done], axis=axis)

    return function


for _name in ("sum", "prod"):
    OVERRIDES[f"numpy.cumulative_{_name}"] = _cumulative(_name)


@_composed()
def asarray_chkfinite(a, dtype=None, order=None):
    out = _np["asarray"](a, dtype=dtype, order=order)
    if out.dtype.kind in "fc" and not _np["isfinite"](out).all():
        raise ValueError("array must not contain infs or NaNs")
    return out


@_composed()
def apply_over_axes(func, a, axes):
    out = as_array(a)
    axes = [axes] if as_array(axes).ndim == 0 else axes
    for axis in axes:
        axis = axis % out.ndim
        res = func(out, axis)
        out = res if res.ndim == out.ndim else _np["expand_dims"](res, axis)
    return out


def _window(name, weights):
    def function(M):
        if M < 1:
            return _np["array"]([], dtype=float)
        if M == 1:
            return _np["ones"](1, dtype=float)
        return weights(_np["arange"](1 - M, M, 2), M)

    OVERRIDES[f"numpy.{name}"] = function


_cos = UFUNC_OBJECTS["cos"]
_window("hanning", lambda n, M: 0.5 + 0.5 * _cos(math.pi * n / (M - 1)))
_window("hamming", lambda n, M: 0.54 + 0.46 * _cos(math.pi * n / (M - 1)))
_window("blackman", lambda n, M: 0.42 + 0.5 * _cos(math.pi * n / (M - 1)) + 0.08 * _cos(2.0 * math.pi * n / (M - 1)))
_window("bartlett", lambda n, M: _np["where"](n <= 0, 1 + n / (M - 1), 1 - n / (M - 1)))


@_composed()
def packbits(a, axis=None, bitorder="big"):
    a = as_array(a)
    if a.dtype.kind not in "iub":
        raise TypeError("Expected an input array of integer or boolean data type")
    if axis is not None and a.ndim > 1:
        raise NotImplementedError("numpy.packbits(axis=…) of several dimensions is not emulated here (see the coverage page)")
    bits = [int(bool(x)) for x in a.reshape(-1).tolist()]
    bits += [0] * (-len(bits) % 8)
    groups = [bits[k:k + 8] for k in range(0, len(bits), 8)]
    return _np["array"]([sum(b << (7 - k if bitorder == "big" else k) for k, b in enumerate(g)) for g in groups], dtype="uint8")


@_composed()
def unpackbits(a, axis=None, count=None, bitorder="big"):
    a = as_array(a)
    if a.dtype.name != "uint8":
        raise TypeError("Expected an input array of unsigned byte data type")
    if axis is not None and a.ndim > 1:
        raise NotImplementedError("numpy.unpackbits(axis=…) of several dimensions is not emulated here (see the coverage page)")
    bits = [x >> (7 - k if bitorder == "big" else k) & 1 for x in a.reshape(-1).tolist() for k in range(8)]
    if count is not None:
        bits = bits[:count] + [0] * (count - len(bits)) if count >= 0 else bits[:count]
    return _np["array"](bits, dtype="uint8")


@_composed()
def frompyfunc(func, /, nin, nout, **kwargs):
    from ._elementwise import elementwise

    return elementwise(func, nin, nout)


@_composed()
def bitwise_count(x1, **rest):
    a = as_array(x1)
    out = _np["array"]([abs(v).bit_count() for v in a.reshape(-1).tolist()], dtype="uint8").reshape(a.shape)
    return out if a.ndim else out[()]


@_composed()
def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
    if density or weights is not None:
        raise NotImplementedError("numpy.histogram2d(density=…, weights=…) is not emulated here (see the coverage page)")
    both = [bins, bins] if isinstance(bins, int) or isinstance(bins, ndarray) or len(bins) not in (1, 2) else list(bins) * (2 // len(bins))
    edges = [_np["histogram_bin_edges"](v, b, None if range is None else range[k]) for k, (v, b) in enumerate(zip((x, y), both))]
    out = _np["zeros"](tuple(len(e) - 1 for e in edges))
    for pair in zip(as_array(x).tolist(), as_array(y).tolist()):
        place = []
        for v, e in zip(pair, edges):
            e = e.tolist()
            at = sum(v >= edge for edge in e) - 1
            place.append(at - 1 if v == e[-1] else at)
        if all(0 <= p < n for p, n in zip(place, out.shape)):
            out[tuple(place)] += 1
    return out, *edges


def _results(name, fields):
    from collections import namedtuple

    cls = namedtuple(name, fields)
    cls.__module__ = "numpy.lib._arraysetops_impl"
    return cls


UniqueAllResult = _results("UniqueAllResult", "values indices inverse_indices counts")
UniqueCountsResult = _results("UniqueCountsResult", "values counts")
UniqueInverseResult = _results("UniqueInverseResult", "values inverse_indices")


@_composed()
def unique_all(x):
    return UniqueAllResult(*_np["unique"](x, return_index=True, return_inverse=True, return_counts=True))


@_composed()
def unique_counts(x):
    return UniqueCountsResult(*_np["unique"](x, return_counts=True))


@_composed()
def unique_inverse(x):
    return UniqueInverseResult(*_np["unique"](x, return_inverse=True))


_TYPE_NAMES = {"S1": "character", "?": "bool", "B": "unsigned char", "D": "complex double precision", "G": "complex long double precision",
               "F": "complex single precision", "I": "unsigned integer", "H": "unsigned short", "L": "unsigned long integer",
               "O": "object", "Q": "unsigned long long integer", "S": "string", "U": "unicode", "V": "void", "b": "signed char",
               "d": "double precision", "g": "long precision", "f": "single precision", "i": "integer", "h": "short",
               "l": "long integer", "q": "long long integer"}
OVERRIDES["numpy.typename"] = lambda char: _TYPE_NAMES[char]


# numpy.linalg


@_composed("linalg.outer")
def _outer(x1, x2):
    x1, x2 = as_array(x1), as_array(x2)
    if x1.ndim != 1 or x2.ndim != 1:
        raise ValueError(f"Input arrays must be one-dimensional, but they are x1.ndim={x1.ndim!r} and x2.ndim={x2.ndim!r}.")
    return _np["outer"](x1, x2)


@_composed("linalg.cross")
def _cross(x1, x2, axis=-1):
    x1, x2 = as_array(x1), as_array(x2)
    if x1.shape[axis] != 3 or x2.shape[axis] != 3:
        raise ValueError(f"Both input arrays must be (arrays of) 3-dimensional vectors, but they are {x1.shape[axis]} and {x2.shape[axis]} dimensional instead.")
    return _np["cross"](x1, x2, axis=axis)


@_composed("linalg.trace")
def _trace(x, offset=0, dtype=None):
    return _np["trace"](x, offset, axis1=-2, axis2=-1, dtype=dtype)


@_composed("linalg.diagonal")
def _diagonal(x, offset=0):
    return _np["diagonal"](x, offset, axis1=-2, axis2=-1)


@_composed("linalg.matrix_norm")
def _matrix_norm(x, keepdims=False, ord="fro"):
    from .linalg import norm

    return norm(as_array(x), axis=(-2, -1), keepdims=keepdims, ord=ord)


@_composed("linalg.multi_dot")
def _multi_dot(arrays, out=None):
    arrays = [as_array(a) for a in arrays]
    if len(arrays) < 2:
        raise ValueError("Expecting at least two arrays.")
    done = arrays[0]
    for a in arrays[1:]:
        done = _np["dot"](done, a)
    return done


@_composed("linalg.cond")
def _cond(x, p=None):
    from . import linalg

    x = as_array(x)
    if not x.size:
        raise linalg.LinAlgError("cond is not defined on empty arrays")
    if p in (None, 2, -2):
        s = linalg.svd(x, compute_uv=False)
        return s[..., -1] / s[..., 0] if p == -2 else s[..., 0] / s[..., -1]
    return linalg.norm(x, ord=p, axis=(-2, -1)) * linalg.norm(linalg.inv(x), ord=p, axis=(-2, -1))


@_composed("linalg.pinv")
def _pinv(a, rcond=None, hermitian=False, *, rtol=None):
    from . import linalg

    a = as_array(a)
    if rcond is None:
        rcond = 1e-15 if rtol is None else rtol
    u, s, vt = linalg.svd(a.conj(), full_matrices=False)
    cutoff = rcond * s.max()
    large = s > cutoff
    s = _np["divide"](1, s, where=large, out=s)
    s[~large] = 0
    return _np["matmul"](vt.T, s[:, None] * u.T)


@_composed("linalg.tensorsolve")
def _tensorsolve(a, b, axes=None):
    from . import linalg

    a, b = as_array(a), as_array(b)
    if axes is not None:
        order = [k for k in range(a.ndim) if k not in axes] + list(axes)
        a = a.transpose(order)
    shape = a.shape[-(a.ndim - b.ndim):]
    return linalg.solve(a.reshape(-1, math.prod(shape)), b.ravel()).reshape(shape)


@_composed("linalg.vecdot", "vecdot")
def _vecdot(x1, x2, axis=-1, **rest):
    x1, x2 = as_array(x1), as_array(x2)
    return (x1.conj() * x2).sum(axis=axis)


def install():
    """Rows of `numpy.linalg` answer under their own names, not as aliases of others."""
    from ._dispatch import ALIASES

    for key in [k for k in ALIASES if k in OVERRIDES]:
        del ALIASES[key]


install()
