"""np.nditer over one or several arrays: elements as 0-d views, in memory order or the order asked for."""

from ._dispatch import PYTHON_FUNCTIONS
from ._encode import as_array
from ._ndarray import ndarray

_FLAGS = {"multi_index", "c_index", "f_index", "refs_ok", "zerosize_ok"}
_OP_FLAGS = {"readonly", "readwrite", "writeonly"}


class nditer:
    """https://numpy.org/doc/2.4/reference/generated/numpy.nditer.html"""

    __module__ = "numpy"

    def __init__(self, op, flags=None, op_flags=None, op_dtypes=None, order="K", casting="safe", op_axes=None, itershape=None, buffersize=0):
        flags = set(flags or ())
        if flags - _FLAGS or op_dtypes is not None or op_axes is not None or itershape is not None:
            raise NotImplementedError("numpy.nditer with these arguments is not emulated here (see the coverage page)")
        several = isinstance(op, (list, tuple)) and any(isinstance(x, ndarray) for x in op)
        given = [as_array(x) for x in (op if several else [op])]
        self._single = not several
        per = [op_flags or ["readonly"]] if not op_flags or isinstance(op_flags[0], str) else list(op_flags)
        per = per * len(given) if len(per) == 1 else per
        if any(set(f) - _OP_FLAGS for f in per):
            raise NotImplementedError("numpy.nditer(op_flags=…) of this kind is not emulated here (see the coverage page)")
        arrays = PYTHON_FUNCTIONS["broadcast_arrays"](*given) if len(given) > 1 else given
        self._arrays = []
        for original, a, f in zip(given, arrays, per):
            if "readonly" in f:
                a = a[...]
                a.flags.writeable = False
            elif a.shape != original.shape:
                raise ValueError("non-broadcastable output operand")
            self._arrays.append(a if "readonly" in f else original)
        self.shape, self.ndim = arrays[0].shape, arrays[0].ndim
        self.itersize, self.nop = arrays[0].size, len(given)
        self.operands = tuple(self._arrays)
        self._flags, self._at = flags, 0
        if not self.itersize and "zerosize_ok" not in flags:
            raise ValueError("Iteration of zero-sized operands is not enabled")
        order_of = order
        if order == "K":
            steps = [abs(s) for s in arrays[0].strides]
            dims = sorted(range(self.ndim), key=lambda d: (-steps[d], d))
        else:
            fortran = order_of == "F" or order_of == "A" and arrays[0].flags.f_contiguous and not arrays[0].flags.c_contiguous
            dims = list(reversed(range(self.ndim))) if fortran else list(range(self.ndim))
        self._places = self._walk(dims)

    def _walk(self, dims):
        places = [()]
        for d in dims:
            places = [(*p, i) for p in places for i in range(self.shape[d])]
        back = [dims.index(d) for d in range(self.ndim)]
        return [tuple(p[k] for k in back) for p in places]

    @property
    def multi_index(self):
        if "multi_index" not in self._flags:
            raise ValueError("Iterator is not tracking a multi-index")
        if self.finished:
            raise ValueError("Iterator is past the end")
        return self._places[self._at]

    @property
    def index(self):
        if not self._flags & {"c_index", "f_index"}:
            raise ValueError("Iterator does not have an index")
        out, order = 0, range(self.ndim) if "c_index" in self._flags else reversed(range(self.ndim))
        for d in order:
            out = out * self.shape[d] + self._places[self._at][d]
        return out

    finished = property(lambda self: self._at >= len(self._places))
    iterindex = property(lambda self: self._at)

    @property
    def value(self):
        place = self._places[self._at]
        found = tuple(a[(*place, ...)] for a in self._arrays)
        return found[0] if self._single else found

    def __getitem__(self, k):
        found = tuple(a[(*self._places[self._at], ...)] for a in self._arrays)
        return found[k]

    def __setitem__(self, k, value):
        self[k][...] = value

    def __len__(self):
        return self.nop

    def iternext(self):
        self._at += 1
        return not self.finished

    def reset(self):
        self._at = 0

    def close(self):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return None

    def __iter__(self):
        return _Steps(self)

    def __next__(self):
        return next(iter(self))


class _Steps:
    """Walks an iterator: the index stays at the element that was given last."""

    def __init__(self, owner):
        self._owner, self._begun = owner, False

    def __iter__(self):
        return self

    def __next__(self):
        if self._begun:
            self._owner._at += 1
        self._begun = True
        if self._owner.finished:
            raise StopIteration
        return self._owner.value


