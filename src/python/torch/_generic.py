"""Functions and methods made from the table of recorded signatures: parse, then one call of the core."""

from _core import torch_args
from _core.natives import builtin_function_or_method
from _core.wire import call
from tables.torch_sigs import SIGNATURES


def function(key, row=None):
    """The Python function of a recorded signature; `row` is the core's name when it differs."""
    row = row or key
    name = key.rpartition(".")[2]
    parser = None

    def f(*args, **kwargs):
        nonlocal parser
        if parser is None:
            parser = torch_args.parser(key)
        pattern, flat = parser(args, kwargs)
        return call(row, pattern, *flat)

    f.__name__ = f.__qualname__ = name
    f.__module__ = "torch"
    return f if key.startswith("Tensor") else builtin_function_or_method(f)


def functions(prefix, rows=None):
    """{name: function} of all recorded signatures below `prefix`."""
    out = {}
    for key in SIGNATURES:
        head, _, name = key.rpartition(".")
        if head == prefix:
            out[name] = function(key, f"{rows}.{name}" if rows else None)
    return out


def method(name):
    """A method of Tensor; the self of the call is the first argument."""
    return function(f"Tensor.{name}")
