"""Asks the running emulation about every recorded public name: a stand-in, or what would it call with which arguments?

Runs inside the engine; prints one JSON object {path: {name: answer}}. An answer is "absent", "leak" (something that the
real module merely imported), "value", or a list [row, recorded, accepted, called]:
  row       the core's row that the name calls, None when it is written in Python
  recorded  arguments of the real function ("a!" where it needs one), None when none are recorded
  accepted  {argument: name in the row} for a row; for Python code the list of its parameters, None for any
  called    what the Python code calls: for each, the rows that may be meant
"""
import json
import re
import sys
import typing

import numpy
import torch
from _core import absent, natives, torch_args
from numpy import _dispatch, _encode
from tables import names, np_c, np_functions, torch_functions, torch_sigs

#: what a module merely imported, by kind; real names of the libraries that are spelled the same are in KNOWN
LEAKS = {"module": set(sys.stdlib_module_names), "class": set(typing.__all__), "function": set(typing.__all__), "value": {"annotations", "TYPE_CHECKING"}}
#: a class and the recorded class whose names it inherits: those are listed once
BASES = {"torch.nn.Parameter": "torch.Tensor", "torch.nn.Sequential": "torch.nn.Module", "torch.optim.SGD": "torch.optim.Optimizer",
         "torch.TypedStorage": "torch.UntypedStorage", "numpy.matrix": "numpy.ndarray", "numpy.ma.MaskedArray": "numpy.ndarray",
         **{f"numpy.{t}": "numpy.generic" for t in "bool int64 float64 float32 complex128 str_ datetime64 void".split()}}
#: recorded signatures stand under these names for the names of a module or class
PREFIXES = {"torch.Tensor": ("Tensor", "TensorBase"), "numpy.ndarray": ("ndarray",), "numpy.ufunc": ("ufunc",),
            "torch.nn.functional": ("torch.nn.functional", "torch._C._nn", "torch._VF", "torch", "torch.special"),
            "torch": ("torch", "torch._VF", "torch._C._nn")}
#: an object of a class that keeps names in its objects
SAMPLES = {"torch.finfo": lambda: torch.finfo(torch.float32), "torch.iinfo": lambda: torch.iinfo(torch.int32), "torch.dtype": lambda: torch.float32,
           "torch.Generator": lambda: torch.Generator(), "numpy.finfo": lambda: numpy.finfo(numpy.float64), "numpy.iinfo": lambda: numpy.iinfo(numpy.int64),
           "numpy.ufunc": lambda: numpy.add, "numpy.generic": lambda: numpy.float64(1), "numpy.int64": lambda: numpy.int64(1)}
ABSENT_CODES = [absent._method("x").__code__] + [c for c in absent.fill_class.__code__.co_consts if hasattr(c, "co_code")]
#: methods of Python's own types: in code they need not mean torch's
PLAIN = {name for t in (str, list, dict, set, int, float) for name in dir(t)} | {"data", "size", "numpy"}
ROW_NAME = re.compile(r"(torch|numpy|Tensor|ndarray)(\.\w+)+$")


def code_of(x):
    return getattr(x, "__code__", None)


def is_absent(x):
    if isinstance(x, property):
        x = x.fget
    return isinstance(x, (absent.NotEmulated, absent._NotEmulatedClass)) or code_of(x) in ABSENT_CODES


def bare(argument):
    return argument.rstrip("!")


def cell(f, name):
    """The value of a closure's variable."""
    free = f.__code__.co_freevars
    try:
        return f.__closure__[free.index(name)].cell_contents if name in free else None
    except ValueError:
        return None


def parameters(f, starred=False):
    """The named parameters of a Python function; None when it takes any besides (unless `starred`)."""
    code = code_of(f)
    if code is None or code.co_flags & (4 | 8) and not starred:
        return None
    return list(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])


def listed(text):
    """Names in '(a, *, b=1)'."""
    depth, out = 0, [""]
    for c in text[1 : text.rindex(")")]:
        depth += (c in "([{") - (c in ")]}")
        if c == "," and depth == 0:
            out.append("")
        else:
            out[-1] += c
    found = (re.match(r"\s*(\w+)", part) for part in out)
    return [m[1] for m in found if m]


def marked(f):
    """The named parameters of a recorded function, "a!" where there is no default."""
    code, defaults = f.__code__, f.__defaults__ or ()
    needed = code.co_argcount - len(defaults)
    return [f"{name}!" if i < needed else name for i, name in enumerate(parameters(f, starred=True))]


def recorded(path, name):
    """(key, arguments) of the real function, "a!" for one that is needed; arguments None when no signature is recorded."""
    for prefix in PREFIXES.get(path, (path,)):
        key = f"{prefix}.{name}"
        if key in torch_sigs.SIGNATURES:
            lines = [s for s in torch_sigs.SIGNATURES[key].split("\n") if s and not s.endswith("|deprecated")]
            found = {p.key: p.optional for s in lines for p in torch_args.Signature(s).params}
            return key, [name if optional else f"{name}!" for name, optional in found.items()]
        if key in np_c.ROWS:
            names = [t.rstrip("?~") if t[-1] in "?~" else f"{t}!" for t in np_c.ROWS[key].split()[2:] if t not in "*/"]
            return key, ["a!", *names] if path == "numpy.ndarray" else names
        for table in (torch_functions, np_functions):
            if key in table.FUNCTIONS:
                return key, marked(table.FUNCTIONS[key])
            if key in table.CLASS_SIGNATURES:
                return key, listed(table.CLASS_SIGNATURES[key])
    return None, None


def strings(code):
    for c in code.co_consts:
        if isinstance(c, str):
            yield c
        elif isinstance(c, tuple):
            yield from (s for s in c if isinstance(s, str))
        elif hasattr(c, "co_code"):
            yield from strings(c)


def called(f):
    """Rows that Python code names, then the names that it takes from torch: each a list of the rows that may be meant."""
    code = code_of(f)
    if code is None:
        return []
    words = set(strings(code))
    named = sorted(s for s in words if ROW_NAME.match(s)) if {"call", "wire", "run"} & set(code.co_names) else []
    rows = [named] if named else []
    taken = (words | set(code.co_names)) - PLAIN if f.__module__.startswith("torch") else ()
    for name in sorted(taken):
        keys = [key for key in (f"torch.{name}", f"Tensor.{name}", f"torch._C._nn.{name}") if key in torch_sigs.SIGNATURES]
        if keys and not any(written_here(x, name) for x in (torch, torch.Tensor)):
            rows.append(keys)
    return rows


def written_here(holder, name):
    """Is the name there, and not just a call of a row?"""
    x = getattr(holder, name, None)
    return x is not None and not is_absent(x) and not (code_of(x) is not None and isinstance(cell(x, "row"), str))


def numpy_row(key):
    """The row that NumPy's shim calls for a public function."""
    key = _dispatch.ALIASES.get(key, key)
    if key.startswith("ndarray."):
        key = _dispatch.METHODS.get(key, "numpy" + key[7:])
    return key


def describe(path, name, x):
    key, real = recorded(path, name)
    if isinstance(x, numpy.ufunc):
        arguments = ["x1", "x2"][: x.nin] + ["out", "where", "casting", "order", "dtype", "subok", "signature"]
        free = {"subok": None}
        return [x._key, arguments, {a: a for a in arguments} | free, []]
    if isinstance(x, type):
        init = type(x).__dict__.get("__call__") or next((c.__dict__[m] for c in x.__mro__[:-1] for m in ("__init__", "__new__") if m in c.__dict__), None)
        return [None, real, parameters(init), []]
    if isinstance(x, property) or not callable(x):
        return "value"
    while hasattr(x, "__wrapped__") or isinstance(x, natives._Native):
        x = x.func if isinstance(x, natives._Native) else x.__wrapped__
    if code_of(x) is None:
        return [None, real, None, []]
    row, source = cell(x, "row"), cell(x, "key")
    if isinstance(row, str) and isinstance(source, str):
        own = recorded(source.rpartition(".")[0], name)[1] or real
        return [row, own, {bare(a): bare(a) for a in own or ()}, []]
    generated = source if isinstance(source, str) else key if "given" in x.__code__.co_names else None
    if generated and generated.startswith(("numpy.", "ndarray.")):
        row = numpy_row(generated)
        if row not in _dispatch.OVERRIDES:
            renamed = _dispatch.RENAMED.get(row, {})
            known = row.startswith("numpy.random.")  # read by numpy.random's own rules
            kinds = set(map(bare, real or ())) if known else {"a", *_dispatch.KINDS.get(row, ()), *_dispatch._MORE, *_encode.BY_PARAMETER}
            names = [bare(a) for a in real or ()]
            return [row, real, {a: renamed.get(a, a) if a in kinds else "" for a in names}, []]
        x = _dispatch.OVERRIDES[row]
    if path == "numpy.ndarray":
        real = real and [a for a in real if a != "a!"]
    if "torch_args" in x.__code__.co_names:  # reads its arguments as the real signature says
        return [None, real, None, called(x)]
    return [None, real, parameters(x), called(x)]


def look(path):
    """The object at a dotted path, None when it is a stand-in or missing."""
    found = {"torch": torch, "numpy": numpy}[path.partition(".")[0]]
    for part in path.split(".")[1:]:
        found = sys.modules.get(path) if found is None else getattr(found, part, None)
        if found is None or is_absent(found):
            return None
    return found


def kept(sample, name):
    """Is there such a name in the object? (None is a value too: numpy.newaxis.)"""
    try:
        return not is_absent(getattr(sample, name))
    except (AttributeError, NotImplementedError):
        return False


def answers(path, is_class):
    holder = look(path)
    if holder is not None and path in SAMPLES:
        sample = SAMPLES[path]()
    else:
        sample = holder
    inherited = absent.names_of(BASES.get(path, "")) if is_class else {}
    out = {}
    for name, kind in absent.names_of(path).items():
        if is_class and (name.startswith("_") or name in inherited):
            continue
        if not is_class and name in LEAKS.get(kind, ()) and f"{path}.{name}" not in KNOWN:
            out[name] = "leak"
            continue
        x = None if holder is None else getattr(holder, name, None)
        if x is None and holder is not None and kept(sample, name):
            out[name] = "value"
        elif x is None or is_absent(x):
            out[name] = "absent"
        elif kind in ("module", "value", "property"):
            out[name] = "value"
        else:
            out[name] = describe(path, name, x)
    return out


KNOWN = set(names.MODULES.split()) | set(names.CLASSES.split()) | {"torch.signal"}


def report(library):
    paths = [(p, False) for p in names.MODULES.split()] + [(p, True) for p in names.CLASSES.split()]
    print(json.dumps({p: answers(p, c) for p, c in paths if p.partition(".")[0] == library}, separators=(",", ":")))
