"""How NumPy's C and Cython functions read their arguments, with the texts of each way of reading.

`parse(key, args, kwargs)` gives {name: value} of what was given (an explicit None where None is the default is left out);
rows are recorded in tables/np_c.py. Texts are those of CPython 3.11, as the recordings are.
"""
from tables.np_c import ROWS, UFUNCS

_rows = {}


class Row:
    """A parsed row: style, name in errors, parameter names, how many are needed, which may be positional."""

    __slots__ = ("style", "name", "names", "needed", "positional", "only", "none_default", "known")

    def __init__(self, source):
        self.style, self.name, *tokens = source.split()
        self.names, self.needed, self.positional, self.only, self.none_default = [], 0, None, 0, set()
        for token in tokens:
            if token == "*":
                self.positional = len(self.names)
            elif token == "/":
                self.only = len(self.names)
            else:
                name = token.rstrip("?~")
                self.needed += name == token
                if token.endswith("?"):
                    self.none_default.add(name)
                self.names.append(name)
        if self.positional is None:
            self.positional = len(self.names)
        self.known = frozenset(self.names[self.only:])


def row(key):
    """The row of a key such as "numpy.zeros" or "ndarray.astype"; KeyError when it is not recorded."""
    found = _rows.get(key)
    if found is None:
        found = _rows[key] = Row(ROWS[key])
    return found


def parse(key, args, kwargs):
    """{name: value} of the given arguments (self left out); TypeError in NumPy's words."""
    r = row(key)
    _CHECKS[r.style](r, args, kwargs, key)
    out = dict(zip(r.names, args))
    out.update(kwargs)
    if r.none_default:
        return {k: v for k, v in out.items() if v is not None or k not in r.none_default}
    return out


def _s(count):
    return "" if count == 1 else "s"


def _npy(r, args, kwargs, key):
    given = len(args)
    if r.only and not r.known and kwargs:
        raise TypeError(f"{key}() takes no keyword arguments")
    if given > r.positional:
        low = "" if r.needed == r.positional else f"from {r.needed} to "
        raise TypeError(f"{r.name}() takes {low}{r.positional} positional arguments but {given} were given")
    for name in kwargs:
        if name not in r.known:
            raise TypeError(f"{r.name}() got an unexpected keyword argument '{name}'")
        place = r.names.index(name)
        if place < given:
            raise TypeError(f"argument for {r.name}() given by name ('{name}') and position (position {place})")
    for place in range(given, r.needed):
        if r.names[place] not in kwargs:
            if place < r.only:
                raise TypeError(f"{r.name}() missing required positional argument {place}")
            raise TypeError(f"{r.name}() missing required argument '{r.names[place]}' (pos {place})")


def _py(r, args, kwargs, key):
    given, total = len(args), len(args) + len(kwargs)
    if total > len(r.names):
        kind = "keyword " if not args else ""
        raise TypeError(f"{r.name}() takes at most {len(r.names)} {kind}argument{_s(len(r.names))} ({total} given)")
    if given > r.positional:
        how = "exactly" if r.needed == r.positional else "at most"
        raise TypeError(f"{r.name}() takes {how} {r.positional} positional argument{_s(r.positional)} ({given} given)")
    for place in range(given, r.needed):
        if r.names[place] not in kwargs:
            raise TypeError(f"{r.name}() missing required argument '{r.names[place]}' (pos {place + 1})")
    for place in range(given):
        if r.names[place] in kwargs:
            raise TypeError(f"argument for {r.name}() given by name ('{r.names[place]}') and position ({place + 1})")
    for name in kwargs:
        if name not in r.known:
            raise TypeError(f"'{name}' is an invalid keyword argument for {r.name}()")


def _cython(r, args, kwargs, key):
    given = len(args)
    if given > r.positional:
        _count(r, given, "most")
    for name in kwargs:
        if name not in r.known:
            raise TypeError(f"{r.name}() got an unexpected keyword argument '{name}'")
        if r.names.index(name) < given:
            raise TypeError(f"{r.name}() got multiple values for keyword argument '{name}'")
    for place in range(given, r.needed):
        if r.names[place] not in kwargs:
            _count(r, place, "least")


def _count(r, given, side):
    exact = r.needed == r.positional
    number = r.positional if side == "most" else r.needed
    how = "exactly" if exact else f"at {side}"
    raise TypeError(f"{r.name}() takes {how} {number} positional argument{_s(number)} ({given} given)")


def _tuple(r, args, kwargs, key):
    given = len(args)
    if kwargs:
        raise TypeError(f"{key.removeprefix('numpy.')}() takes no keyword arguments")
    if r.needed == len(r.names) and given != r.needed:
        raise TypeError(f"{r.name}() takes exactly {r.needed} argument{_s(r.needed)} ({given} given)")
    if given < r.needed:
        raise TypeError(f"{r.name}() takes at least {r.needed} argument{_s(r.needed)} ({given} given)")
    if given > len(r.names):
        raise TypeError(f"{r.name}() takes at most {len(r.names)} argument{_s(len(r.names))} ({given} given)")


def _none(r, args, kwargs, key):
    if kwargs:
        raise TypeError(f"{key}() takes no keyword arguments")
    if args:
        raise TypeError(f"{r.name} takes exactly 0 arguments ({len(args)} given)")


_CHECKS = {"npy": _npy, "py": _py, "cython": _cython, "tuple": _tuple, "none": _none}

_UFUNC_KEYS = frozenset("out where casting order subok dtype signature sig".split())
_GUFUNC_KEYS = frozenset("out axes axis keepdims casting order subok dtype signature sig".split())


def ufunc(name, args, kwargs):
    """(inputs, outs or None, other given keywords) of np.<name>(*args, **kwargs); `outs` is a tuple with one entry per output."""
    shown, nin, nout, _, core, _ = UFUNCS[name]
    given = len(args)
    if not nin <= given <= nin + nout:
        raise TypeError(
            f"{shown}() takes from {nin} to {nin + nout} positional arguments but {given} {'was' if given == 1 else 'were'} given")
    outs = None
    if given > nin:
        if any(v is not None for v in args[nin:]):
            outs = (*args[nin:], *[None] * (nin + nout - given))
    if not kwargs:
        return args[:nin], outs, kwargs
    keys = _GUFUNC_KEYS if core else _UFUNC_KEYS
    for key in kwargs:
        if key not in keys:
            raise TypeError(f"{shown}() got an unexpected keyword argument '{key}'")
    rest = {k: v for k, v in kwargs.items() if k != "out" and v is not None}
    if "out" in kwargs:
        if given > nin:
            raise TypeError("cannot specify 'out' as both a positional and keyword argument")
        outs = _outs(kwargs["out"], nout)
    if "sig" in kwargs and "signature" in kwargs:
        raise TypeError("cannot specify both 'sig' and 'signature'")
    if "sig" in rest:
        rest["signature"] = rest.pop("sig")
    if ("signature" in kwargs or "sig" in kwargs) and "dtype" in kwargs:
        raise TypeError("cannot specify both 'signature' and 'dtype'")
    return args[:nin], outs, rest


def _outs(out, nout):
    if isinstance(out, tuple):
        if len(out) != nout:
            raise ValueError("The 'out' tuple must have exactly one entry per ufunc output")
        return out if any(v is not None for v in out) else None
    if nout > 1:
        raise TypeError("'out' must be a tuple of arrays")
    return None if out is None else (out,)


def ufunc_method(name, method, args, kwargs):
    """Arguments of reduce, accumulate, reduceat, at ({name: value}) and outer (as `ufunc`)."""
    if method == "outer":
        if len(args) != 2:
            raise TypeError("exactly two arguments expected")
        return ufunc(name, args, kwargs)
    return parse(f"ufunc.{method}", args, kwargs)
