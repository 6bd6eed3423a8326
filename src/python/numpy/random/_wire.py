"""Arguments of random functions on their way to the core. No semantics."""

from _core.absent import refuse
from _core.wire import adopt, call, register_opaque

from .._dtypes import dtype as dtype_class
from .._encode import KINDS, any_array, shape_text


class _Source:
    """The core's bit generator, by handle."""

    __slots__ = ("_h", "__weakref__")


register_opaque("numpy.random.source", lambda handle: adopt(_Source.__new__(_Source), handle))


def size_text(size):
    """A size as the wire's list of ints; TypeError in the words of np.empty."""
    if isinstance(size, bool):
        raise TypeError(f"expected a sequence of integers or a single integer, got '{size}'")
    return shape_text(size)


def param(value, keep):
    """A number or array-like of numbers."""
    if value is None:
        raise TypeError("must be real number, not NoneType")
    if isinstance(value, str):
        value = float(value)
    return any_array(value, keep)


def numeric_dtype(spec, name):
    """The dtype's wire name; TypeError for dtypes that random functions never make."""
    made = dtype_class(spec)
    if made.kind in "OUSVMm" or made.char in "gG":
        raise TypeError(f"Unsupported dtype {made!r} for {name}")
    if made.byteorder == ">":
        if name == "randint":
            refuse("numpy.random.randint with a byte-swapped dtype")
        raise ValueError("Providing a dtype with a non-native byteorder is not supported. If you require "
                         "platform-independent byteorder, call byteswap when required.")
    return made.name


def draw(key, source, given):
    """Calls the row `key` with what was given: `size`, `dtype`, `out` by their kinds, anything else as numbers."""
    keep, names, values = [], ["source:t"], [source._h]
    for name, value in given.items():
        if name == "size":
            tag, sent = ("n", None) if value is None else ("I", size_text(value))
        elif name == "dtype":
            tag, sent = "D", numeric_dtype(value, key.rpartition(".")[2])
        elif name == "out":
            tag, sent = KINDS["o"](value, keep)
        elif name in ("method", "name"):
            tag, sent = "s", value
        elif name in ("endpoint", "replace", "shuffle"):
            tag, sent = "b", bool(value)
        elif name in ("population", "sample_size"):
            tag, sent = KINDS["i"](value, keep)
        else:
            tag, sent = param(value, keep)
        names.append(f"{name}:{tag}")
        values.append(sent)
    return call(key, ",".join(names), *values)


def no_attribute(self, name):
    """__getattr__ of classes that NumPy compiles: their errors name the module too."""
    cls = type(self)
    raise AttributeError(f"'{cls.__module__}.{cls.__qualname__}' object has no attribute '{name}'", name=name, obj=self)
