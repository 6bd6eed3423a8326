"""NumPy as this course emulates it: names and argument parsing; everything is computed in the TypeScript core."""

from _core import natives
from _core.absent import fill, missing

from . import _encode, _ndarray, _objects, _scalars, _ufunc, exceptions

_encode.setup(_ndarray.ndarray, _scalars.generic, lambda x, keep: _objects.array_of_objects(x, keep))
_ufunc.setup(_ndarray.ndarray, _scalars.generic)

from . import _api, _composed, _dispatch, _npy_format, _polynomials, _printing, _state, _text_files  # noqa: E402, F401
from ._dates import datetime64, timedelta64  # noqa: E402
from ._dtypes import dtype  # noqa: E402
from ._ndarray import ndarray  # noqa: E402
from ._printing import (array2string, array_repr, array_str, format_float_positional, format_float_scientific,  # noqa: E402
                        get_printoptions, printoptions, set_printoptions)
from ._scalars import (False_, True_, bool_, bytes_, character, clongdouble, longdouble, object_, str_, void, complex64, complex128, complexfloating, flexible, float16, float32,  # noqa: E402
                       float64, floating, generic, inexact, int8, int16, int32, int64, integer, number, signedinteger, uint8,
                       uint16, uint32, uint64, unsignedinteger)
from ._state import errstate, geterr, seterr  # noqa: E402
from ._ufunc import UFUNC_OBJECTS, ufunc  # noqa: E402

__version__ = "2.4.6"

bool = bool_
byte, short, intc, long, longlong, int_, intp = int8, int16, int32, int64, int64, int64, int64
ubyte, ushort, uintc, ulong, ulonglong, uint, uintp = uint8, uint16, uint32, uint64, uint64, uint64, uint64
float128, complex256 = longdouble, clongdouble
half, single, double, csingle, cdouble = float16, float32, float64, complex64, complex128
newaxis = None
pi, e, euler_gamma = 3.141592653589793, 2.718281828459045, 0.5772156649015329
inf, nan = float("inf"), float("nan")
little_endian = True

globals().update({name: f for name, f in _dispatch.PYTHON_FUNCTIONS.items() if isinstance(name, str) and name not in globals()})
globals().update({name: f for name, f in _dispatch.C_FUNCTIONS.items() if name not in globals()})
globals().update(UFUNC_OBJECTS)

from . import char, dtypes, fft, lib, linalg, ma, random, strings, testing  # noqa: E402, F401
from ._nditer import nditer  # noqa: E402, F401
from ._polynomials import poly1d  # noqa: E402, F401
from ._limits import finfo, iinfo  # noqa: E402, F401
from ._indexing import c_, index_exp, ix_, mgrid, ndenumerate, ndindex, ogrid, r_, s_, vectorize  # noqa: E402, F401

# What the real NumPy writes in C looks like it.
natives.methods(ndarray)
natives.read_only(ndarray, "numpy.ndarray")
natives.read_only(generic, "numpy.generic")

_added = fill(globals(), "numpy")
__getattr__ = missing("numpy")
