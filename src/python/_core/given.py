"""Functions with recorded signatures hand what the caller gave to the library's shim.

`given(key, locals())` drops what is still the default and calls the handler set with `forward(prefix, handler)`:
handler(key, {name: value}). Star arguments arrive under their own names ("args": (…), "kwargs": {…}).
"""

_handlers = {}
_defaults = {}


class _NoValue:
    """NumPy's marker for an argument that was not given."""

    def __repr__(self):
        return "<no value>"


class Default:
    """A default that is no literal in the real signature; prints as the real one does."""

    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


NO_VALUE = _NoValue()
_EMPTY = object()


def forward(prefix, handler):
    """Calls of functions whose key starts with `prefix` ("numpy", "ndarray", "torch", "Tensor") go to handler(key, given)."""
    _handlers[prefix] = handler


def named(function, name):
    """Gives a generated function its real name: CPython's own errors use it."""
    function.__qualname__ = name
    function.__name__ = name.rpartition(".")[2]
    return function


def given(key, bound):
    """The shim's answer to a call; only arguments that differ from their default go on."""
    defaults = _defaults.get(key)
    if defaults is None:
        defaults = _defaults[key] = _read_defaults(key)
    return _handlers[key.partition(".")[0]](
        key, {name: value for name, value in bound.items() if value is not defaults.get(name, _EMPTY)})


def _read_defaults(key):
    if key.startswith(("numpy", "ndarray")):
        from tables.np_functions import FUNCTIONS
    else:
        from tables.torch_functions import FUNCTIONS
    function = FUNCTIONS[key]
    code = function.__code__
    names = code.co_varnames[:code.co_argcount]
    values = function.__defaults__ or ()
    out = dict(zip(names[len(names) - len(values):], values))
    out.update(function.__kwdefaults__ or {})
    star = code.co_argcount + code.co_kwonlyargcount
    if code.co_flags & 4:
        out[code.co_varnames[star]] = ()
    return out
