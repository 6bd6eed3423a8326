"""Writes src/python/tables/np_c.py: functions and methods that NumPy writes in C or Cython, and its ufuncs.

A row is "style name-in-errors parameters": style npy (npy_parse_arguments), py (PyArg_ParseTupleAndKeywords), cython,
tuple (PyArg_ParseTuple, no keywords) or none; parameters are names with `?` when the default is None and `~` when it is
something else, `/` and `*` as in Python.
Names come from the real signature, style and corrections from the texts of wrong calls.
"""
from __future__ import annotations

import inspect
import re
import sys
import warnings

import numpy as np

from write import module, require_versions, save

HAND = {  # parsers that read their arguments themselves
    "numpy.arange": "npy arange start~ stop? step? dtype? * device? like?",
    "numpy.frompyfunc": "cython frompyfunc func nin nout identity~",
    "numpy.fromstring": "py fromstring string dtype? count~ sep~ * like?",
    "numpy.fromiter": "py fromiter iter dtype count~ * like?",
    "numpy.promote_types": "npy promote_types type1 type2 /",
    "numpy.random.ranf": "cython random_sample size?",
    "numpy.random.sample": "cython random_sample size?",
    "ufunc.reduce": "npy reduce array axis~ dtype? out? keepdims~ initial~ where~",
    "ufunc.accumulate": "npy accumulate array axis~ dtype? out?",
    "ufunc.reduceat": "npy reduceat array indices axis~ dtype? out?",
    "ufunc.at": "tuple at a indices b~",
    "numpy.datetime_data": "tuple datetime_data dtype",
    "ndarray.view": "npy view dtype? type?",
    "ndarray.dot": "npy dot b out?",
    "ndarray.setfield": "py setfield value dtype offset~",
    "ndarray.tofile": "py tofile file sep~ format~",
    "ndarray.setflags": "py setflags write? align? uic?",
    "ndarray.fill": "tuple fill value",
    "ndarray.swapaxes": "tuple swapaxes axis1 axis2",
    "ndarray.conj": "tuple conjugate out?",
    "ndarray.conjugate": "tuple conjugate out?",
    "ndarray.nonzero": "none function",
    "ndarray.tolist": "none function",
}
SKIP = {"ndarray.to_device", "ndarray.reshape", "ndarray.resize", "ndarray.transpose", "ndarray.item", "ndarray.choose"}  # read their arguments themselves: the shim's work


def text(function: object, *args: object, **kwargs: object) -> str:
    """What a wrong call says."""
    try:
        function(*args, **kwargs)
    except Exception as error:
        return str(error)
    return ""


def parameters(signature: inspect.Signature) -> str:
    """Names with ? * /."""
    out, kinds, starred, positional = [], inspect.Parameter, False, False
    for p in signature.parameters.values():
        if p.name in ("self", "$self", "args", "kwargs"):
            continue
        if positional and p.kind is not kinds.POSITIONAL_ONLY:
            out.append("/")
        positional = p.kind is kinds.POSITIONAL_ONLY
        if p.kind is kinds.KEYWORD_ONLY and not starred:
            starred = True
            out.append("*")
        out.append(p.name + ("" if p.default is p.empty else "?" if p.default is None else "~"))
    return " ".join(out + (["/"] if positional else []))


def signature_of(function: object) -> inspect.Signature | None:
    """The signature, or the one in the first line of a Cython docstring."""
    try:
        return inspect.signature(function)
    except (ValueError, TypeError):
        pass
    line = next((row.strip() for row in (function.__doc__ or "").splitlines() if row.strip()), "")
    found = re.match(r"\w+\.?\w*(\(.*\))", line)
    if not found:
        return None
    scope: dict[str, object] = {}
    try:
        exec(f"def f{found.group(1)}: pass", vars(np).copy(), scope)
    except SyntaxError:
        return None
    return inspect.signature(scope["f"])


def row(key: str, function: object, call: object) -> str | None:
    """The table row of one C function."""
    if key in HAND:
        return HAND[key]
    signature = signature_of(function)
    many, none = text(call, *[1] * 12), text(call)
    name = re.match(r"(\w+)\(\) ", many) or re.match(r"(\w+)\(\) ", none)
    if signature is None or name is None or name.group(1).startswith("_"):
        return None
    spec = parameters(signature)
    missing = re.search(r"missing required argument '(\w+)'", none)
    if missing and spec and spec.split()[0] != missing.group(1):
        spec = " ".join([missing.group(1), *spec.split()[1:]])
    if "positional arguments but" in many:
        spec = spec.replace("/ ", "")
        return f"npy {name.group(1)} {spec}"
    if re.search(r"takes (exactly|at (most|least)) \d+ positional arguments? \(", many) and "numpy.random" in key:
        return f"cython {name.group(1)} {spec}"
    if re.search(r"takes (exactly|at (most|least)) \d+ arguments? \(", many):
        return f"py {name.group(1)} {spec.replace('/ ', '')}"
    return None


def table() -> dict[str, str]:
    """key -> row."""
    out = {}
    for name in sorted(dir(np)):
        value = getattr(np, name, None)
        if type(value).__name__ == "builtin_function_or_method" and not name.startswith("_"):
            out[f"numpy.{name}"] = row(f"numpy.{name}", value, value)
    for name in sorted(dir(np.ndarray)):
        value = inspect.getattr_static(np.ndarray, name)
        if type(value).__name__ == "method_descriptor" and not name.startswith("_") and f"ndarray.{name}" not in SKIP:
            out[f"ndarray.{name}"] = row(f"ndarray.{name}", value, lambda *a, n=name, **k: getattr(np.zeros(1), n)(*a, **k))
    for name in sorted(dir(np.random)):
        value = getattr(np.random, name)
        if callable(value) and not name.startswith("_") and not isinstance(value, type):
            out[f"numpy.random.{name}"] = row(f"numpy.random.{name}", value, value)
    for owner, make in (("Generator", lambda: np.random.default_rng(0)), ("RandomState", lambda: np.random.RandomState(0))):
        cls = getattr(np.random, owner)
        for name in sorted(dir(cls)):
            if not name.startswith("_") and callable(getattr(cls, name)):
                call = getattr(make(), name)
                out[f"numpy.random.{owner}.{name}"] = row(f"numpy.random.{owner}.{name}", getattr(cls, name), call)
    out.update({key: value for key, value in HAND.items() if key.startswith("ufunc.")})
    return {key: value for key, value in out.items() if value}


def ufuncs() -> dict[str, tuple]:
    """name -> (name in errors, nin, nout, repr of the identity, core signature, loop types)."""
    out = {}
    for name in sorted(dir(np)):
        value = getattr(np, name, None)
        if isinstance(value, np.ufunc):
            out[name] = (value.__name__, value.nin, value.nout, repr(value.identity), value.signature, " ".join(value.types))
    return out


def source() -> str:
    """The module's text."""
    warnings.simplefilter("ignore")
    state = np.random.get_state()
    rows, found = table(), ufuncs()
    np.random.set_state(state)
    return module("record_np_c.py", "NumPy's C functions: how they read arguments; ufuncs.", {"ROWS": rows, "UFUNCS": found})


if __name__ == "__main__":
    require_versions()
    save("np_c.py", source(), sys.argv[1] if len(sys.argv) > 1 else None)
