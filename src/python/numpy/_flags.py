"""`a.flags`, `a.flat` and `a.ctypes`: small objects that look at an array."""

import json

from _core.wire import call

_NAMES = {"C_CONTIGUOUS": "c_contiguous", "F_CONTIGUOUS": "f_contiguous", "OWNDATA": "owndata", "WRITEABLE": "writeable",
          "ALIGNED": "aligned", "WRITEBACKIFCOPY": "writebackifcopy", "C": "c_contiguous", "F": "f_contiguous", "O": "owndata",
          "W": "writeable", "A": "aligned", "X": "writebackifcopy", "CONTIGUOUS": "c_contiguous", "FORTRAN": "f_contiguous",
          "FNC": "fnc", "FORC": "forc", "BEHAVED": "behaved", "CARRAY": "carray", "FARRAY": "farray"}


class FlagsObj:
    """https://numpy.org/doc/2.4/reference/generated/numpy.ndarray.flags.html"""

    __slots__ = ("_array",)

    def __init__(self, array):
        object.__setattr__(self, "_array", array)

    def _read(self):
        return json.loads(call("ndarray.flags", "a:t", self._array._h))

    c_contiguous = property(lambda self: self._read()["c"])
    f_contiguous = property(lambda self: self._read()["f"])
    contiguous = c_contiguous
    fortran = f_contiguous
    owndata = property(lambda self: self._read()["own"])
    aligned = property(lambda self: True)
    writebackifcopy = property(lambda self: False)
    fnc = property(lambda self: self.f_contiguous and not self.c_contiguous)
    forc = property(lambda self: self.f_contiguous or self.c_contiguous)
    behaved = property(lambda self: self.writeable)
    carray = property(lambda self: self.writeable and self.c_contiguous)
    farray = property(lambda self: self.writeable and self.fnc)
    num = property(lambda self: sum(bit for bit, on in ((1, self.c_contiguous), (2, self.f_contiguous), (4, self.owndata), (256, True), (1024, self.writeable)) if on))

    @property
    def writeable(self):
        return self._read()["w"]

    def __setattr__(self, name, value):
        if name == "writeable":
            call("ndarray.set_writeable", "a:t,value:b", self._array._h, bool(value))
        elif name in ("aligned", "writebackifcopy"):
            raise NotImplementedError(f"setting numpy flag {name} is not emulated here (see the coverage page)")
        elif hasattr(type(self), name):
            raise AttributeError(f"attribute '{name}' of 'numpy._core.multiarray.flagsobj' objects is not writable")
        else:
            raise AttributeError(f"'numpy._core.multiarray.flagsobj' object has no attribute '{name}'")

    def __getitem__(self, key):
        if key not in _NAMES:
            raise KeyError("Unknown flag")
        return getattr(self, _NAMES[key])

    def __setitem__(self, key, value):
        if _NAMES.get(key) not in ("writeable", "aligned", "writebackifcopy"):
            raise KeyError("Unknown flag")
        setattr(self, _NAMES[key], value)

    def __eq__(self, other):
        return isinstance(other, FlagsObj) and self.num == other.num

    __hash__ = None

    def __repr__(self):
        rows = ("C_CONTIGUOUS", "F_CONTIGUOUS", "OWNDATA", "WRITEABLE", "ALIGNED", "WRITEBACKIFCOPY")
        return "\n".join(f"  {name} : {self[name]}" for name in rows) + "\n"


FlagsObj.__name__ = FlagsObj.__qualname__ = "flagsobj"
FlagsObj.__module__ = "numpy._core.multiarray"


class FlatIter:
    """https://numpy.org/doc/2.4/reference/generated/numpy.flatiter.html"""

    __slots__ = ("base", "index")

    def __init__(self, array):
        self.base, self.index = array, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.index >= self.base.size:
            raise StopIteration
        out = self[self.index]
        self.index += 1
        return out

    def __len__(self):
        return self.base.size

    def _positions(self, key):
        from ._api import arange

        return arange(self.base.size)[key]

    def __getitem__(self, key):
        return self.base.reshape(-1)[key] if not isinstance(key, slice) else self.base.flatten()[key]

    def __setitem__(self, key, value):
        from ._api import array, put

        where = array(self._positions(key)).reshape(-1)
        put(self.base, where, value)

    @property
    def coords(self):
        from ._api import unravel_index

        return tuple(int(i) for i in unravel_index(self.index, self.base.shape))

    def copy(self):
        return self.base.flatten()

    def __array__(self, dtype=None, copy=None):
        out = self.base.flatten()
        return out if dtype is None else out.astype(dtype)

    def __repr__(self):
        return f"<numpy.flatiter object at {id(self):#x}>"


FlatIter.__name__ = FlatIter.__qualname__ = "flatiter"
FlatIter.__module__ = "numpy"


class Ctypes:
    """`a.ctypes.data`: the address as the emulation counts addresses."""

    __slots__ = ("_array",)

    def __init__(self, array):
        self._array = array

    @property
    def data(self):
        return call("ndarray.address", "a:t", self._array._h)

    @property
    def shape(self):
        return self._array.shape

    @property
    def strides(self):
        return self._array.strides
