"""Writes src/python/tables/names.py: what dir() shows in both libraries, by kind, and what removed names say.

Kinds: function, class, module, value (a plain constant keeps its repr). Names with one leading underscore are left
out; special methods of classes stay. The coverage page and "is not emulated" objects are made from this table.
"""
from __future__ import annotations

import importlib
import inspect
import sys
import types
import warnings

import numpy as np

from write import module, require_versions, save

MODULES = """torch torch.nn torch.nn.functional torch.nn.init torch.nn.utils torch.nn.parameter torch.optim
torch.optim.lr_scheduler torch.utils torch.utils.data torch.utils.dlpack torch.cuda torch.cpu torch.amp torch.autograd
torch.autograd.functional torch.autograd.graph torch.random torch.linalg torch.fft torch.special torch.testing torch.func
torch.backends torch.types torch.version torch.masked torch.sparse torch.jit torch.distributions torch.overrides
torch.return_types torch.profiler torch.serialization torch.mps torch.accelerator
numpy numpy.random numpy.linalg numpy.fft numpy.ma numpy.lib numpy.lib.stride_tricks numpy.testing numpy.polynomial
numpy.exceptions numpy.dtypes numpy.typing numpy.char numpy.strings numpy.rec""".split()
CLASSES = """torch.Tensor torch.Generator torch.Size torch.device torch.dtype torch.finfo torch.iinfo torch.UntypedStorage
torch.TypedStorage torch.nn.Module torch.nn.Parameter torch.nn.Sequential torch.optim.Optimizer torch.optim.SGD
torch.utils.data.DataLoader torch.utils.data.Dataset torch.cuda.Stream torch.cuda.Event
numpy.ndarray numpy.generic numpy.dtype numpy.bool numpy.int64 numpy.float64 numpy.float32 numpy.complex128 numpy.str_
numpy.datetime64 numpy.void numpy.ufunc numpy.random.Generator numpy.random.RandomState numpy.flatiter numpy.nditer
numpy.finfo numpy.iinfo numpy.ma.MaskedArray numpy.errstate numpy.broadcast numpy.poly1d numpy.matrix""".split()
CALLABLE = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.MethodDescriptorType, types.WrapperDescriptorType,
            types.ClassMethodDescriptorType, staticmethod, classmethod, np.ufunc)
SIMPLE = (bool, int, float, str, type(None))


def resolve(path: str) -> object:
    """The module or class of a dotted name."""
    parts = path.split(".")
    found = importlib.import_module(parts[0])
    for i, part in enumerate(parts[1:], 2):
        try:
            found = getattr(found, part)
        except AttributeError:
            found = importlib.import_module(".".join(parts[:i]))
    return found


def kind_of(value: object, owner_is_class: bool) -> str:
    """function, class, module or value; for members of a class also property."""
    if isinstance(value, types.ModuleType):
        return "module"
    if isinstance(value, type):
        return "class"
    if isinstance(value, CALLABLE) or callable(value) and not owner_is_class:
        return "function"
    if owner_is_class and (inspect.isgetsetdescriptor(value) or isinstance(value, property)):
        return "property"
    return "function" if callable(value) else "value"


def public(path: str, is_class: bool) -> dict[str, str]:
    """kind -> names, separated by spaces."""
    owner = resolve(path)
    out: dict[str, list[str]] = {}
    for name in sorted(set(dir(owner))):
        special = name.startswith("__") and name.endswith("__")
        if name.startswith("_") and not (is_class and special):
            continue
        try:
            value = inspect.getattr_static(owner, name) if is_class else getattr(owner, name)
        except AttributeError:
            continue
        out.setdefault(kind_of(value, is_class), []).append(name)
    return {kind: " ".join(names) for kind, names in sorted(out.items())}


def constants(path: str) -> dict[str, str]:
    """repr of the plain constants of a module."""
    owner = resolve(path)
    return {
        name: repr(value)
        for name, value in sorted(vars(owner).items())
        if not name.startswith("_") and type(value) in SIMPLE and not (isinstance(value, str) and len(value) > 80)
        and name != "git_version" and not (isinstance(value, str) and value.startswith("/"))
    }


def removed() -> dict[str, str]:
    """Names that NumPy took away and the text that it gives for them, where it is not the usual one."""
    names = set(np._expired_attrs_2_0.__expired_attributes__) | set(np.__former_attrs__)
    out = {}
    for name in sorted(names):
        try:
            getattr(np, name)
        except AttributeError as error:
            if str(error) != f"module 'numpy' has no attribute '{name}'":
                out[name] = str(error)
    return out


def future() -> dict[str, str]:
    """Names whose look-up warns before it fails, with the warning."""
    out = {}
    for name in sorted(np.__former_attrs__):
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            hasattr(np, name)
        for warning in seen:
            if warning.category is FutureWarning:
                out[name] = str(warning.message)
    return out


def source() -> str:
    """The module's text."""
    warnings.simplefilter("ignore")
    names = {path: public(path, False) for path in MODULES}
    names.update({path: public(path, True) for path in CLASSES})
    doc = "Public names of torch and numpy by kind, plain constants, and texts of names that NumPy removed."
    return module("record_names.py", doc, {
        "MODULES": " ".join(MODULES), "CLASSES": " ".join(CLASSES), "NAMES": names,
        "CONSTANTS": {p: c for p in MODULES if (c := constants(p))}, "REMOVED": {"numpy": removed()},
        "FUTURE": {"numpy": future()},
    })


if __name__ == "__main__":
    require_versions()
    save("names.py", source(), sys.argv[1] if len(sys.argv) > 1 else None)
