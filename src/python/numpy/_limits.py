"""np.finfo and np.iinfo: the limits of dtypes."""

from ._dtypes import dtype
from ._scalars import generic

_FLOATS = {
    # bits, mantissa digits, exponent bits, min exponent, max exponent, decimal precision, max, min normal, min subnormal
    "float16": (16, 10, 5, -14, 16, 3, 65504.0, 6.103515625e-05, 5.960464477539063e-08),
    "float32": (32, 23, 8, -126, 128, 6, 3.4028234663852886e38, 1.1754943508222875e-38, 1.401298464324817e-45),
    "float64": (64, 52, 11, -1022, 1024, 15, 1.7976931348623157e308, 2.2250738585072014e-308, 5e-324),
}


class finfo:
    """https://numpy.org/doc/2.4/reference/generated/numpy.finfo.html"""

    __module__ = "numpy"

    def __init__(self, dtype_):
        if dtype_ is None:
            raise TypeError("dtype must not be None")
        made = dtype_.dtype if isinstance(dtype_, generic) or hasattr(dtype_, "dtype") and not isinstance(dtype_, type) else dtype(type(dtype_) if isinstance(dtype_, (float, complex)) else dtype_)
        name = {"complex64": "float32", "complex128": "float64"}.get(made.name, made.name)
        if name not in _FLOATS:
            if made.kind in "fc":
                raise NotImplementedError(f"numpy.finfo({made.name}) is not emulated here (see the coverage page)")
            raise ValueError(f"data type {made.type!r} not inexact")
        self.dtype = dtype(name)
        bits, self.nmant, self.nexp, self.minexp, self.maxexp, self.precision, most, normal, tiny = _FLOATS[name]
        make = self.dtype.type
        self.bits, self.iexp, self.machep, self.negep = bits, self.nexp, -self.nmant, -self.nmant - 1
        self.max, self.min = make(most), make(-most)
        self.eps, self.epsneg = make(2.0**-self.nmant), make(2.0 ** (-self.nmant - 1))
        self.resolution = make(10.0**-self.precision)
        self.tiny = self.smallest_normal = make(normal)
        self.smallest_subnormal = make(tiny)

    def __str__(self):
        fmt = ("Machine parameters for %(dtype)s\n"
               "---------------------------------------------------------------\n"
               "precision = %(precision)s   resolution = %(_str_resolution)s\n"
               "machep = %(machep)s   eps =        %(_str_eps)s\n"
               "negep =  %(negep)s   epsneg =     %(_str_epsneg)s\n"
               "minexp = %(minexp)s   tiny =       %(_str_tiny)s\n"
               "maxexp = %(maxexp)s   max =        %(_str_max)s\n"
               "nexp =   %(nexp)s   min =        -max\n"
               "smallest_normal = %(_str_smallest_normal)s   smallest_subnormal = %(_str_smallest_subnormal)s\n"
               "---------------------------------------------------------------\n")
        texts = {f"_str_{k}": str(getattr(self, k)) for k in ("resolution", "eps", "epsneg", "tiny", "max", "smallest_normal", "smallest_subnormal")}
        return fmt % {**self.__dict__, **texts}

    def __repr__(self):
        return f"finfo(resolution={self.resolution!s}, min=-{self._repr_max()}, max={self._repr_max()}, dtype={self.dtype})"

    def _repr_max(self):
        return f"{float(self.max):.5e}" if self.bits == 16 else str(self.max)


class iinfo:
    """https://numpy.org/doc/2.4/reference/generated/numpy.iinfo.html"""

    __module__ = "numpy"

    def __init__(self, int_type):
        made = dtype(type(int_type)) if not isinstance(int_type, (type, str, dtype)) else dtype(int_type)
        if made.kind not in "iu":
            raise ValueError(f"Invalid integer data type {made.kind!r}.")
        self.dtype, self.kind, self.bits = made, made.kind, made.itemsize * 8
        self.key = f"{made.kind}{self.bits}"

    @property
    def min(self):
        return 0 if self.kind == "u" else -(1 << (self.bits - 1))

    @property
    def max(self):
        return (1 << self.bits) - 1 if self.kind == "u" else (1 << (self.bits - 1)) - 1

    def __str__(self):
        return (f"Machine parameters for {self.dtype}\n---------------------------------------------------------------\n"
                f"min = {self.min}\nmax = {self.max}\n---------------------------------------------------------------\n")

    def __repr__(self):
        return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"

