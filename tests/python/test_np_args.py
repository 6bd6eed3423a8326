"""NumPy's argument errors, ours against the real ones, on random wrong calls."""
from __future__ import annotations

import os
import random
import re
import sys
import unittest
import warnings

import numpy as np

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
sys.path.append(os.path.join(ROOT, "src", "python"))  # after site-packages: `torch` here is the real one

from _core import c_args, given  # noqa: E402
from tables.np_c import ROWS, UFUNCS  # noqa: E402
from tables.np_functions import FUNCTIONS  # noqa: E402

PARSER_TEXT = re.compile(
    r"\(\) (takes|missing|got)|^argument for |is an invalid keyword argument|^cannot specify|^exactly two|^function takes|out' must be a tuple|out' tuple must")
SKIP = {"numpy.frompyfunc", "numpy.fromfile", "numpy.random.set_state", "numpy.random.set_bit_generator", "numpy.fromiter"}


def real_callable(key):
    """The real function or a bound method of a fresh object."""
    if key.startswith("ndarray."):
        return getattr(np.ones((2, 2)), key[8:])
    if key.startswith("ufunc."):
        return getattr(np.add, key[6:])
    if key.startswith("numpy.random.Generator."):
        return getattr(np.random.default_rng(0), key.rpartition(".")[2])
    if key.startswith("numpy.random.RandomState."):
        return getattr(np.random.RandomState(0), key.rpartition(".")[2])
    found = np
    for part in key.split(".")[1:]:
        found = getattr(found, part)
    return found


def message(call, args, kwargs):
    """The text when the argument parser refuses the call, "other" for another error, else ''."""
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        try:
            call(*args, **kwargs)
        except Exception as error:
            text = str(error)
            return f"{type(error).__name__}: {text}" if PARSER_TEXT.search(text) else "other"
    return ""


def random_call(names, rng, most):
    """Some arguments by position, some by name, sometimes an unknown name."""
    count = rng.randint(0, most + 2)
    args = [rng.choice([1, 2]) for _ in range(count)]
    kwargs = {n: rng.choice([1, None]) for n in names if rng.random() < 0.15}
    for name in ("foo", "bar_baz"):
        if rng.random() < 0.15:
            kwargs[name] = 1
    return args, kwargs


def differences(keys, ours, names_of, seed, count=25):
    """Calls whose refusal differs, as texts."""
    rng, bad, refused = random.Random(seed), [], 0
    for key in keys:
        names, most = names_of(key)
        for _ in range(count):
            args, kwargs = random_call(names, rng, most)
            real, mine = message(real_callable(key), args, kwargs), message(lambda *a, **k: ours(key, a, k), args, kwargs)
            mine = mine.replace("ndarray.", "").replace("ufunc.at()", "at()")  # a bound method says conj(), a.conj(foo=1) says ndarray.conj()
            if key in FUNCTIONS and f"{FUNCTIONS[key].__qualname__}()" not in real:
                real = real and "other"  # a function that it calls refused
            refused += real not in ("", "other")
            if real != mine and real != "other":  # C converts while it reads: another error may come first
                bad.append(f"{key}{args}{kwargs}\n   ours {mine}\n   real {real}")
    return bad, refused


class NumpyArguments(unittest.TestCase):
    """Each test: no difference, and enough refused calls to have compared texts."""

    def check(self, bad, refused):
        self.assertEqual(bad[:5], [], f"{len(bad)} differences")
        self.assertGreater(refused, 100)

    def test_c_functions_refuse_with_numpys_words(self):
        # An int as `out` of a Generator method ends the real interpreter (NumPy 2.4.6): those are left out.
        keys = [k for k in ROWS if k not in SKIP and not ("random" in k and "out" in c_args.row(k).names)]
        self.check(*differences(keys, c_args.parse, lambda k: (c_args.row(k).names, len(c_args.row(k).names)), 1))

    def test_ufuncs_refuse_with_numpys_words(self):
        names = ["out", "dtype", "signature", "sig", "where", "axis"]
        keys = ["numpy." + n for n in UFUNCS]
        self.check(*differences(keys, lambda k, a, kw: c_args.ufunc(k[6:], a, kw), lambda k: (names, 3), 2))

    def test_python_functions_refuse_with_numpys_words(self):
        given.forward("numpy", lambda key, bound: None)
        given.forward("ndarray", lambda key, bound: None)
        # clip words more in its body: that is the shim's work.
        keys = [k for k in FUNCTIONS if re.fullmatch(r"numpy\.(linalg\.)?\w+", k)
                and k.rpartition(".")[2] not in {"clip", "info", "show_config", "show_runtime", "source", "load", "save", "savez", "savez_compressed",
                                                  "savetxt", "loadtxt", "genfromtxt", "fromregex", "test", "memmap"}]
        ours = lambda key, args, kwargs: FUNCTIONS[key](*args, **kwargs)  # noqa: E731
        def names(key):
            code = FUNCTIONS[key].__code__
            # A dispatcher may take by name what the function takes by position only; such names are left out.
            return list(code.co_varnames[:code.co_argcount + code.co_kwonlyargcount])[max(code.co_posonlyargcount, 1):], code.co_argcount
        self.check(*differences(keys, ours, names, 3, 8))

    def test_only_given_arguments_are_forwarded(self):
        seen = []
        given.forward("numpy", lambda key, bound: seen.append((key, bound)))
        FUNCTIONS["numpy.sum"](5, axis=None, keepdims=True)
        FUNCTIONS["numpy.concat"]([1], axis=0)
        self.assertEqual(seen, [("numpy.sum", {"a": 5, "keepdims": True}), ("numpy.concatenate", {"arrays": [1]})])


if __name__ == "__main__":
    unittest.main()
