"""Ufuncs as objects: `np.add(...)`, its attributes and methods, and the protocols that let other types take part."""

import warnings

from _core.c_args import ufunc as parse_ufunc
from _core.c_args import ufunc_method
from _core.wire import call
from tables.np_c import UFUNCS

from ._encode import WRAP_TEXT, any_array, as_array, run
from ._dtypes import wire_name
from ._frames import user_level

_classes = {}


def setup(ndarray, generic):
    """The classes of the shim, which import this module."""
    _classes.update(ndarray=ndarray, generic=generic, plain=(ndarray, generic, bool, int, float, complex, list, tuple, str))


def wrapper_of(inputs):
    """The input whose __array_wrap__ gets the result: the highest __array_priority__; None for NumPy's own."""
    best, priority = None, None
    for x in inputs:
        if isinstance(x, _classes["plain"]):
            continue
        wrap = getattr(type(x), "__array_wrap__", None)
        if wrap is None:
            continue
        own = getattr(x, "__array_priority__", 0.0)
        if best is None or own > priority:
            best, priority = x, own
    return best


def wrap(owner, result, context=None, scalar=False):
    """`owner.__array_wrap__(result)`, in the ways of calling it that NumPy tries."""
    if not isinstance(result, _classes["ndarray"]):
        result = as_array(result)
    try:
        return owner.__array_wrap__(result, context, scalar)
    except TypeError:
        pass
    try:
        out = owner.__array_wrap__(result, context)
    except TypeError:
        out = owner.__array_wrap__(result)
    warnings.warn(WRAP_TEXT, DeprecationWarning, stacklevel=user_level())
    return out


def _override(u, method, inputs, kwargs):
    """Asks __array_ufunc__ of types that define it; (asked, answer)."""
    for x in inputs:
        if isinstance(x, _classes["plain"]) and not getattr(x, "_keeps_more", False):
            continue
        handler = getattr(type(x), "__array_ufunc__", None)
        if handler is None:
            if hasattr(type(x), "__array_ufunc__"):
                raise TypeError(f"operand '{type(x).__name__}' does not support ufuncs (__array_ufunc__=None)")
            continue
        out = handler(x, u, method, *inputs, **kwargs)
        if out is not NotImplemented:
            return True, out
    return False, None


_INPUTS = ("x1", "x2")


class ufunc:
    """A universal function. https://numpy.org/doc/2.4/reference/ufuncs.html"""

    __module__ = "numpy"

    def __init__(self, name):
        shown, nin, nout, identity, signature, types = UFUNCS[name]
        self._key = f"numpy.{shown}"
        self.__name__ = self.__qualname__ = shown
        self._name = name
        self.nin, self.nout, self.nargs, self.signature = nin, nout, nin + nout, signature
        self.identity = eval(str(identity), {"inf": float("inf"), "nan": float("nan")}) if identity not in ("None", None) else None
        self.types = types.split()
        self.ntypes = len(self.types)

    def __call__(self, *args, **kwargs):
        if not kwargs and len(args) == self.nin:
            inputs, outs, rest = args, None, kwargs
        else:
            inputs, outs, rest = parse_ufunc(self._name, args, kwargs)
        plain = _classes["plain"]
        foreign = not all(isinstance(x, plain) and not getattr(x, "_keeps_more", False) for x in inputs)
        if foreign:
            asked, out = _override(self, "__call__", inputs, kwargs)
            if asked:
                return out
        if rest and outs is None and rest.get("where", True) is not True:
            warnings.warn("'where' used without 'out', expect unitialized memory in output. If this is intentional, use out=None.",
                          UserWarning, stacklevel=user_level())
        result = self._compute(inputs, outs, rest)
        if foreign and outs is None:
            owner = wrapper_of(inputs)
            if owner is not None:
                if self.nout > 1:
                    return tuple(wrap(owner, r, (self, inputs, k)) for k, r in enumerate(result))
                return wrap(owner, result, (self, inputs, 0))
        return result

    def _compute(self, inputs, outs, rest):
        from ._elementwise import ufunc_on_objects

        keep, names, values = [], [], []
        for name, x in zip(_INPUTS, inputs):
            tag, value = any_array(x, keep)
            names.append(f"{name}:{tag}")
            values.append(value)
        special = ufunc_on_objects(self, inputs, keep)
        if special is not None:
            return special[0]
        if outs is not None:
            for out in outs:
                if out is not None and not isinstance(out, _classes["ndarray"]):
                    raise TypeError("return arrays must be of ArrayType")
            for k, out in enumerate(outs):
                if out is not None:
                    names.append(f"out{k or ''}:t")
                    values.append(out._h)
        for name, value in rest.items():
            if name == "where":
                if value is True:
                    continue
                tag, value = any_array(value, keep)
                names.append(f"where:{tag}")
            elif name == "dtype":
                names.append("dtype:D")
                value = wire_name(value)
            elif name in ("casting", "order"):
                if name == "order" and value == "K":
                    continue
                names.append(f"{name}:s")
            elif name == "subok":
                continue
            else:
                raise NotImplementedError(f"{self.__name__}({name}=…) is not emulated here (see the coverage page)")
            values.append(value)
        return call(self._key, ",".join(names), *values)

    def _method(self, method, args, kwargs):
        given = ufunc_method(self._name, method, args, kwargs)
        if self.nin != 2 or self.nout != 1:
            raise ValueError(f"{method} only supported for binary functions" if self.nin != 2 else f"{method} only supported for functions returning a single value")
        array = given.pop("array", None)
        result = run(f"ufunc.{method}", {"ufunc": self.__name__, "a": array, **given}, {"ufunc": "s", "initial": "q", "where": "a", "indices": "a"})
        owner = wrapper_of([array])
        return result if owner is None or given.get("out") is not None else wrap(owner, result)

    def reduce(self, *args, **kwargs):
        return self._method("reduce", args, kwargs)

    def accumulate(self, *args, **kwargs):
        return self._method("accumulate", args, kwargs)

    def reduceat(self, *args, **kwargs):
        return self._method("reduceat", args, kwargs)

    def at(self, *args, **kwargs):
        given = ufunc_method(self._name, "at", args, kwargs)
        return run("ufunc.at", {"ufunc": self.__name__, **given}, {"ufunc": "s", "a": "h", "indices": "a", "b": "a"})

    def outer(self, *args, **kwargs):
        (a, b), outs, rest = ufunc_method(self._name, "outer", args, kwargs)
        a, b = as_array(a), as_array(b)
        return self(a.reshape(a.shape + (1,) * b.ndim), b, **rest, **({"out": outs} if outs else {}))

    def __repr__(self):
        return f"<ufunc '{self.__name__}'>"


def make_all():
    """{name: ufunc} of every recorded ufunc; aliases are the same object."""
    made, out = {}, {}
    for name in UFUNCS:
        shown = UFUNCS[name][0]
        if shown not in made:
            made[shown] = ufunc(shown if shown in UFUNCS else name)
        out[name] = made[shown]
    return out


UFUNC_OBJECTS = make_all()
