"""numpy.datetime64 and numpy.timedelta64: scalars with a number and a unit, and what they are as elements of arrays."""

import datetime as _datetime
import operator

from . import _calendar as cal
from ._dtypes import BY_TYPE, dtype as dtype_class
from ._scalars import bool_, float64, generic, signedinteger

_COMPARE = {"__lt__": operator.lt, "__le__": operator.le, "__gt__": operator.gt, "__ge__": operator.ge}


def _unit_of(given):
    """The unit that text or a dtype names; several of a unit are not handled."""
    if given is None or given == "generic":
        return None
    unit = given[0] if isinstance(given, tuple) else given
    if isinstance(given, tuple) and given[1] != 1 or unit not in cal.UNITS:
        if isinstance(unit, str) and unit.lstrip("0123456789") in cal.UNITS or isinstance(given, tuple):
            raise NotImplementedError(f"the time unit {given!r} is not emulated here (see the coverage page)")
        raise TypeError(f'Invalid datetime unit "{unit}" in metadata')
    return unit


class _Time(generic):
    """What dates and spans share."""

    __slots__ = ("_v", "_unit", "__weakref__")
    _wire = False
    __array_priority__ = -1000000.0

    dtype = property(lambda self: dtype_class(f"{self._long}[{self._unit}]" if self._unit else self._long))

    def _like(self, n, unit):
        out = object.__new__(type(self))
        out._v, out._unit = n, unit
        return out

    def __hash__(self):
        return hash((self._v, self._unit))

    def __bool__(self):
        return self._v != 0

    def __int__(self):
        return self._v

    def _both(self, other):
        """Both numbers in one unit; None when the other is no time of this kind."""
        other = self._taken(other)
        if other is None:
            return None
        unit = cal.finer(self._unit, other._unit)
        return self._in(unit), other._in(unit)

    def __eq__(self, other):
        both = self._both(other)
        if both is None:
            return NotImplemented if hasattr(type(other), "_x") else bool_(False)
        return bool_(cal.NAT not in both and both[0] == both[1])

    def __ne__(self, other):
        out = self.__eq__(other)
        return out if out is NotImplemented else bool_(not out)

    def astype(self, dtype, **rest):
        return cast(self, dtype_class(dtype))

    def __format__(self, spec):
        return format(str(self), spec)

    def __reduce__(self):
        return type(self), (self._v, self._unit) if self._unit else (self._v,)

    def _array(self):
        from ._objects import build

        return build([self], self.dtype, ())


def _comparing(name, compare):
    def method(self, other):
        both = self._both(other)
        if both is None:
            return NotImplemented
        return bool_(cal.NAT not in both and compare(*both))

    setattr(_Time, name, method)


for _name, _compare in _COMPARE.items():
    _comparing(_name, _compare)


class datetime64(_Time):
    """https://numpy.org/doc/2.4/reference/arrays.datetime.html"""

    __slots__ = ()
    __module__ = "numpy"
    _long = "datetime64"

    def __new__(cls, *args):
        value, unit = (args + (None, None))[:2]
        unit = _unit_of(unit)
        if isinstance(value, datetime64):
            n, unit = cal.convert_date(value._v, value._unit, unit) if unit else value._v, unit or value._unit
        elif value is None:
            n = cal.NAT
        elif isinstance(value, str):
            n, unit = _now(value, unit) if value in ("now", "today") else cal.parse(value, unit)
        elif isinstance(value, _datetime.date):
            n, unit = cal.from_python(value, unit)
        elif isinstance(value, (int, generic)) and not isinstance(value, (float, timedelta64)):
            if unit is None:
                raise ValueError("Converting an integer to a NumPy datetime requires a specified unit")
            n = int(value)
        else:
            raise ValueError("Could not convert object to NumPy datetime")
        out = object.__new__(cls)
        out._v, out._unit = n, unit
        return out

    def _in(self, unit):
        return cal.convert_date(self._v, self._unit, unit) if self._unit else self._v

    def _taken(self, other):
        if isinstance(other, datetime64):
            return other
        return datetime64(other) if isinstance(other, (_datetime.date, str)) else None

    def __str__(self):
        return cal.text_of(self._v, self._unit)

    def __repr__(self):
        if self._v == cal.NAT:
            return f"np.datetime64('NaT','{self._unit or 'generic'}')"
        plain = self._unit in ("Y", "M", "D", "h", "m", "s", "ms", "us", "ns") or self._unit is None
        return f"np.datetime64('{self}')" if plain else f"np.datetime64('{self}','{self._unit}')"

    def item(self):
        return cal.to_python(self._v, self._unit)

    tolist = item

    def __add__(self, other, way=1):
        span = _span(other, self._unit)
        if span is None:
            return NotImplemented
        unit = cal.finer(self._unit, span._unit)
        if _apart(unit, span._unit):
            from ._core._exceptions import _UFuncInputCastingError

            raise _UFuncInputCastingError(f"Cannot cast ufunc '{'add' if way > 0 else 'subtract'}' input 1 from "
                                          f"dtype('<m8[{span._unit}]') to dtype('<m8[{unit}]') with casting rule 'same_kind'")
        if self._v == cal.NAT or span._v == cal.NAT:
            return self._like(cal.NAT, unit)
        return self._like(self._in(unit) + way * cal.convert_span(span._v, span._unit, unit), unit)

    __radd__ = __add__

    def __sub__(self, other):
        taken = self._taken(other)
        if taken is None:
            return self.__add__(other, -1)
        a, b = self._both(taken)
        return timedelta64(None if cal.NAT in (a, b) else a - b, cal.finer(self._unit, taken._unit))

    def __rsub__(self, other):
        taken = self._taken(other)
        return NotImplemented if taken is None else taken - self


def _apart(a, b):
    """Is one of the units months or years and the other not?"""
    return None not in (a, b) and (a in ("Y", "M")) != (b in ("Y", "M"))


def _now(text, unit):
    today = _datetime.datetime.now(_datetime.timezone.utc).replace(tzinfo=None, microsecond=0)
    n, own = cal.from_python(today if text == "now" else today.date())
    unit = unit or ("s" if text == "now" else "D")
    return cal.convert_date(n, own, unit), unit


def _span(other, unit):
    """A length of time: itself, Python's, or a whole number of `unit`."""
    if isinstance(other, timedelta64):
        return other
    if isinstance(other, _datetime.timedelta):
        return timedelta64(other)
    if isinstance(other, (int, signedinteger)) or isinstance(other, generic) and other.dtype.kind in "iu":
        return timedelta64(int(other), unit)
    return None


class timedelta64(_Time, signedinteger):
    """https://numpy.org/doc/2.4/reference/arrays.datetime.html"""

    __slots__ = ()
    __module__ = "numpy"
    _long = "timedelta64"

    def __new__(cls, *args):
        value, unit = (args + (None, None))[:2] if args else (0, None)
        unit = _unit_of(unit)
        if isinstance(value, timedelta64):
            n, unit = cal.convert_span(value._v, value._unit, unit) if unit else value._v, unit or value._unit
        elif value is None or isinstance(value, str) and value.lower() == "nat":
            n = cal.NAT
        elif isinstance(value, _datetime.timedelta):
            n, unit = cal.span_from_python(value, unit)
        elif isinstance(value, (int, generic)) and not isinstance(value, (float, datetime64)):
            n = int(value)
        elif isinstance(value, str):
            n = int(value)
        else:
            raise ValueError("Could not convert object to NumPy timedelta")
        out = object.__new__(cls)
        out._v, out._unit = n, unit
        return out

    def _in(self, unit):
        return cal.convert_span(self._v, self._unit, unit)

    def _taken(self, other):
        return _span(other, self._unit)

    def __str__(self):
        return "NaT" if self._v == cal.NAT else f"{self._v} {cal.NAMES.get(self._unit, 'generic time units')}"

    def __repr__(self):
        shown = "'NaT'" if self._v == cal.NAT else self._v
        return f"np.timedelta64({shown},'{self._unit}')" if self._unit else f"np.timedelta64({shown})"

    def item(self):
        return cal.span_to_python(self._v, self._unit)

    tolist = item

    def _sum(self, other, way):
        span = _span(other, self._unit)
        if span is None:
            return NotImplemented
        unit = cal.finer(self._unit, span._unit)
        if _apart(unit, self._unit) or _apart(unit, span._unit):
            raise TypeError(f"Cannot get a common metadata divisor for Numpy datetime metadata [{self._unit}] and [{span._unit}] "
                            "because they have incompatible nonlinear base time units.")
        a, b = self._in(unit), span._in(unit)
        return self._like(cal.NAT if cal.NAT in (a, b) else a + way * b, unit)

    def __add__(self, other):
        return other + self if isinstance(other, datetime64) else self._sum(other, 1)

    def __radd__(self, other):
        return self._sum(other, 1)

    def __sub__(self, other):
        return self._sum(other, -1)

    def __rsub__(self, other):
        return (-self)._sum(other, 1)

    def __neg__(self):
        return self._like(self._v if self._v == cal.NAT else -self._v, self._unit)

    def __pos__(self):
        return self

    def __abs__(self):
        return -self if self._v < 0 else self

    def __mul__(self, other):
        if isinstance(other, _Time) or not isinstance(other, (int, float, generic)):
            return NotImplemented
        x = float(other) if isinstance(other, float) or isinstance(other, generic) and other.dtype.kind == "f" else int(other)
        return self._like(cal.NAT if self._v == cal.NAT or x != x else int(self._v * x), self._unit)

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, (timedelta64, _datetime.timedelta)):
            a, b = self._both(other)
            if cal.NAT in (a, b):
                return float64("nan")
            return float64(a) / float64(b)
        if isinstance(other, (int, float, generic)) and not isinstance(other, datetime64):
            return self._like(cal.NAT if self._v == cal.NAT or not other else int(self._v / float(other)), self._unit)
        return NotImplemented

    def __floordiv__(self, other):
        from ._scalars import int64

        if isinstance(other, (timedelta64, _datetime.timedelta)):
            a, b = self._both(other)
            return int64(a // b) if b else int64(0)
        if isinstance(other, (int, float, generic)) and not isinstance(other, datetime64):
            return self._like(int(self._v // float(other)) if isinstance(other, float) else self._v // int(other), self._unit)
        return NotImplemented

    def __mod__(self, other):
        span = _span(other, self._unit) if not isinstance(other, (int, float)) else None
        if span is None:
            return NotImplemented
        unit = cal.finer(self._unit, span._unit)
        return self._like(self._in(unit) % span._in(unit), unit)


def element(v, dtype):
    """A value as an element of a date or span array; its unit is the dtype's, or its own where that has none."""
    cls, unit = (datetime64, timedelta64)[dtype.kind == "m"], dtype._unit
    if isinstance(v, (datetime64, timedelta64)) and not isinstance(v, cls):
        raise TypeError(f"Cannot cast {type(v).__name__} to {cls.__name__}")
    return cls(v, unit) if unit else cls(v)


def common(values, dtype):
    """The dtype of elements whose units may differ, and the elements in it."""
    unit = dtype._unit or None
    for v in values if unit is None else ():
        unit = cal.finer(unit, v._unit)
    made = dtype_class(f"{'datetime64' if dtype.kind == 'M' else 'timedelta64'}{f'[{unit}]' if unit else ''}")
    return made, [element(v, made) for v in values]


def cast(x, to):
    """An element as a value of another dtype."""
    if to.kind in "Mm":
        if x.dtype.kind != to.kind:
            raise TypeError(f"Cannot cast NumPy {x._long} scalar to {to}")
        return element(x, to)
    if to.kind in "iu":
        return to.type(x._v)
    if to.kind == "f":
        return to.type(float("nan") if x._v == cal.NAT else float(x._v))
    if to.kind == "O":
        return x.item()
    if to.kind in "US":
        return str(x)
    if to.kind == "b":
        return bool_(x._v != 0)
    raise TypeError(f"Cannot cast NumPy {x._long} scalar to {to}")


for _cls, _letter in ((datetime64, "M"), (timedelta64, "m")):
    BY_TYPE[_letter] = _cls
    BY_TYPE[_cls] = dtype_class(_cls._long)
    BY_TYPE[_cls].type = _cls
