"""numpy.random: RandomState and its module functions, Generator with PCG64. https://numpy.org/doc/2.4/reference/random/index.html"""

import operator

from _core import wire
from _core.c_args import parse
from _core.wire import call, register_opaque

from numpy._encode import any_array, as_array, shape_text
from numpy._dtypes import wire_name
from numpy._ndarray import ndarray
from numpy._submodule import export


def _run(name, stream, given):
    """A row of random streams; `stream` None is the module's own."""
    keep, names, values = [], [], []
    if stream is not None:
        names.append("stream:t")
        values.append(stream._h)
    for key, (kind, value) in given.items():
        if kind == "S":
            if value is None:
                continue
            tag, value = "I", shape_text(value)
        elif kind == "a":
            tag, value = any_array(value, keep)
        elif kind == "i":
            tag, value = ("n", None) if value is None else ("i", operator.index(value))
        elif kind == "b":
            tag, value = "b", bool(value)
        else:
            tag = kind
        names.append(f"{key}:{tag}")
        values.append(value)
    return call(f"random.{name}", ",".join(names), *values)


def _two(row, first, second):
    def method(self, given):
        out = {"size": ("S", given.get("size"))}
        for key, name in (("a", first), ("b", second)):
            if name in given:
                out[key] = ("a", given[name])
        return _run(row, self, out)

    return method


def _integers(self, given, closed=False):
    dtype = wire_name(given.get("dtype", int))
    low, high = given["low"], given.get("high")
    for x in (low, high):
        if isinstance(x, (list, tuple)) or (isinstance(x, ndarray) and x.ndim):
            raise NotImplementedError("random integers between arrays are not emulated here (see the coverage page)")
    whole = [None if x is None else int(x) if isinstance(x, float) and x.is_integer() else operator.index(x) for x in (low, high)]
    out = _run("integers", self, {"size": ("S", given.get("size")), "low": ("i", whole[0]), "high": ("i", whole[1]),
                                  "dtype": ("s", dtype), "closed": ("b", closed)})
    if given.get("size") is None and given.get("dtype", int) is int and isinstance(self, (RandomState, type(None))):
        return int(out)
    if given.get("size") is None and given.get("dtype") is bool:
        return bool(out)
    return out


def _choice(self, given):
    a = given["a"]
    legacy = isinstance(self, (RandomState, type(None)))
    if not isinstance(a, (int, ndarray)):
        a = as_array(a)
    if legacy and isinstance(a, ndarray) and a.ndim != 1 and a.ndim != 0:
        raise ValueError("a must be 1-dimensional")
    args = {"size": ("S", given.get("size")), "replace": ("b", given.get("replace", True)), "axis": ("i", given.get("axis", 0)),
            "shuffle": ("b", given.get("shuffle", True))}
    if given.get("p") is not None:
        args["p"] = ("a", given["p"])
    if isinstance(a, ndarray) and a._x is not None:
        where = _run("choice", self, {**args, "a": ("a", len(a))})
        return a[where]
    return _run("choice", self, {**args, "a": ("a", a)})


def _permutation(self, given):
    x = given["x"]
    if isinstance(x, int) or hasattr(type(x), "__index__") and not isinstance(x, ndarray):
        from numpy import arange

        x = arange(operator.index(x))
    return _run("permutation", self, {"a": ("a", as_array(x)), "axis": ("i", given.get("axis", 0))})


def _shuffle(self, given):
    x = given["x"]
    if isinstance(x, ndarray):
        return _run("shuffle", self, {"a": ("a", x), "axis": ("i", given.get("axis", 0))})
    order = _run("order", self, {"n": ("i", len(x))})
    before = list(x)
    for k, i in enumerate(order):
        x[k] = before[i]
    return None


def _double(self, given):
    dtype = given.get("dtype")
    out = {"size": ("S", given.get("size"))}
    if dtype is not None:
        out["dtype"] = ("s", wire_name(dtype))
    result = _run("double", self, out)
    if given.get("out") is not None:
        raise NotImplementedError("numpy.random.Generator.random(out=…) is not emulated here (see the coverage page)")
    return result


def _standard_normal(self, given):
    if given.get("dtype") is not None and wire_name(given["dtype"]) != "float64" or given.get("out") is not None:
        raise NotImplementedError("standard_normal(dtype=float32, out=…) is not emulated here (see the coverage page)")
    return _run("standard_normal", self, {"size": ("S", given.get("size"))})


_METHODS = {
    "random": _double, "random_sample": _double, "standard_normal": _standard_normal, "normal": _two("normal", "loc", "scale"),
    "uniform": _two("uniform", "low", "high"), "choice": _choice, "permutation": _permutation, "shuffle": _shuffle,
    "lognormal": _two("lognormal", "mean", "sigma"),
}


def _bound(cls_name, name, body):
    key = f"numpy.random.{cls_name}.{name}"

    def method(self, *args, **kwargs):
        return body(self, parse(key, args, kwargs))

    method.__name__, method.__qualname__ = name, f"{cls_name}.{name}"
    return method


class _Stream:
    __slots__ = ("_h", "__weakref__")


class Generator(_Stream):
    """https://numpy.org/doc/2.4/reference/random/generator.html"""

    __slots__ = ()

    def __new__(cls, bit_generator):
        if isinstance(bit_generator, PCG64):
            return bit_generator._generator
        raise NotImplementedError("numpy.random.Generator of that bit generator is not emulated here (see the coverage page)")

    @property
    def bit_generator(self):
        return PCG64._of(self)

    def integers(self, *args, **kwargs):
        given = parse("numpy.random.Generator.integers", args, kwargs)
        return _integers(self, given, given.get("endpoint", False))

    def __repr__(self):
        return f"Generator(PCG64) at 0x{id(self):X}"

    def __str__(self):
        return "Generator(PCG64)"


class PCG64:
    """The bit generator of default_rng."""

    def __init__(self, seed=None):
        self._generator = default_rng(seed)

    @classmethod
    def _of(cls, generator):
        out = object.__new__(cls)
        out._generator = generator
        return out


def _seed_args(seed):
    if seed is None:
        return "seed:n", (None,)
    if isinstance(seed, (list, tuple, ndarray)) and not (isinstance(seed, ndarray) and seed.ndim == 0):
        words = []
        for x in seed:
            n = operator.index(x)
            if n < 0:
                raise ValueError("Seed must be between 0 and 2**32 - 1" if n < 0 else "")
            words.append(n & 0xFFFFFFFF)
            while n > 0xFFFFFFFF:
                n >>= 32
                words.append(n & 0xFFFFFFFF)
        return "words:I", (",".join(map(str, words)),)
    return "seed:i", (operator.index(seed),)


class RandomState(_Stream):
    """https://numpy.org/doc/2.4/reference/random/legacy.html"""

    __slots__ = ()

    def __new__(cls, seed=None):
        _check_seed(seed)
        pattern, values = _seed_args(seed)
        return call("random.stream", f"legacy:b,{pattern}", True, *values)

    def randint(self, *args, **kwargs):
        return _integers(self, parse("numpy.random.RandomState.randint", args, kwargs))

    def seed(self, seed=None):
        _check_seed(seed)
        pattern, values = _seed_args(seed)
        call("random.seed", f"stream:t,{pattern}", self._h, *values)

    def rand(self, *args):
        return _run("double", self, {"size": ("S", args or None)})

    def randn(self, *args):
        return _run("standard_normal", self, {"size": ("S", args or None)})

    def __repr__(self):
        return f"RandomState(MT19937) at 0x{id(self):X}"

    def __str__(self):
        return "RandomState(MT19937)"


def _check_seed(seed):
    if seed is None or isinstance(seed, (list, tuple, ndarray)):
        return
    try:
        n = operator.index(seed)
    except TypeError:
        raise TypeError("Cannot cast array data from dtype('float64') to dtype('int64') according to the rule 'safe'" if isinstance(seed, float)
                        else f"'{type(seed).__name__}' object cannot be interpreted as an integer") from None
    if not 0 <= n < 2**32:
        raise ValueError("Seed must be between 0 and 2**32 - 1")


for _name, _body in _METHODS.items():
    if _name != "random_sample":
        setattr(Generator, _name, _bound("Generator", _name, _body))
    setattr(RandomState, _name, _bound("RandomState", _name, _body))
RandomState.exponential = _bound("RandomState", "exponential", lambda self, g: _run("exponential", self, {"size": ("S", g.get("size")), **({"a": ("a", g["scale"])} if "scale" in g else {})}))


def default_rng(seed=None):
    """https://numpy.org/doc/2.4/reference/random/generator.html#numpy.random.default_rng"""
    if isinstance(seed, Generator):
        return seed
    if isinstance(seed, PCG64):
        return seed._generator
    if seed is not None and not isinstance(seed, (list, tuple, ndarray)):
        try:
            n = operator.index(seed)
        except TypeError:
            raise TypeError(f"SeedSequence expects int or sequence of ints for entropy not {seed}") from None
        if n < 0:
            raise ValueError("expected non-negative integer")
    pattern, values = _seed_args(seed)
    return call("random.stream", f"legacy:b,{pattern}", False, *values)


def _maker(cls):
    def make(handle):
        return wire.adopt(object.__new__(cls), handle)

    return make


register_opaque("numpy.random.Generator", _maker(Generator))
register_opaque("numpy.random.RandomState", _maker(RandomState))


def _module(name, body):
    key = f"numpy.random.{name}"

    def function(*args, **kwargs):
        return body(None, parse(key, args, kwargs))

    function.__name__ = function.__qualname__ = name
    return function


for _name, _body in _METHODS.items():
    globals()[_name] = _module(_name, _body)
randint = _module("randint", _integers)
ranf = sample = random_sample
exponential = _module("exponential", lambda self, g: _run("exponential", self, {"size": ("S", g.get("size")), **({"a": ("a", g["scale"])} if "scale" in g else {})}))


def seed(seed=None):
    """https://numpy.org/doc/2.4/reference/random/generated/numpy.random.seed.html"""
    _check_seed(seed)
    pattern, values = _seed_args(seed)
    call("random.seed", pattern, *values)


def rand(*args):
    """https://numpy.org/doc/2.4/reference/random/generated/numpy.random.rand.html"""
    return _run("double", None, {"size": ("S", args or None)})


def randn(*args):
    """https://numpy.org/doc/2.4/reference/random/generated/numpy.random.randn.html"""
    return _run("standard_normal", None, {"size": ("S", args or None)})


for _cls in (Generator, RandomState, PCG64):
    _cls.__module__ = "numpy.random"
__getattr__ = export(globals(), "numpy.random")
