"""Public names that the real libraries have and this emulation does not.

A module calls `fill(namespace, path)` last: every recorded name that is missing becomes an object that says so when it is
used. `missing(path)` gives the module's __getattr__, with the real text for names that do not exist.
"""
import warnings

from tables.names import CLASSES, CONSTANTS, FUTURE, MODULES, NAMES, REMOVED

_modules = frozenset(MODULES.split())
_sections = _modules | frozenset(CLASSES.split())
#: public names of what the core calls otherwise
_PUBLIC = (("Tensor.", "torch.Tensor."), ("TensorBase.", "torch.Tensor."), ("ndarray.", "numpy.ndarray."),
           ("torch._C._nn.", "torch.nn.functional."), ("torch._VF.", "torch."))


def refuse(path):
    """Raises the error of a name that is not emulated."""
    raise NotImplementedError(f"{path} is not emulated here (see the coverage page: /coverage/#{anchor(path)})")


def anchor(path):
    """The place of a name on the coverage page: its own, or that of the nearest recorded name that holds it; None without one."""
    for ours, public in _PUBLIC:
        if path.startswith(ours):
            path = public + path[len(ours):]
    while path and path not in _sections:
        holder, _, name = path.rpartition(".")
        if not name.startswith("_") and name in names_of(holder):
            break
        path = holder
    return path or None


def pointed(message):
    """A message of the core with the place of the name that it starts with."""
    start = message.split(" ", 1)[0].partition("(")[0]
    place = anchor(start) if "." in start else None
    return message.replace("(see the coverage page)", f"(see the coverage page: /coverage/#{place})") if place else message


class NotEmulated:
    """Stands for a function, value or module; any use but looking at it raises NotImplementedError."""

    __slots__ = ("_path",)

    def __init__(self, path):
        object.__setattr__(self, "_path", path)

    def __call__(self, *args, **kwargs):
        refuse(self._path)

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        path = f"{self._path}.{name}"
        if self._path in _modules and name not in names_of(self._path):
            raise AttributeError(f"module '{self._path}' has no attribute '{name}'")
        return NotEmulated(path)

    def __repr__(self):
        return f"<{self._path}: not emulated here>"

    def _use(self, *args, **kwargs):
        refuse(self._path)

    __getitem__ = __setitem__ = __iter__ = __enter__ = __len__ = __add__ = __radd__ = __mul__ = __rmul__ = __sub__ = _use
    __float__ = __int__ = __index__ = __lt__ = __gt__ = __setattr__ = _use


class _NotEmulatedClass(type):
    def __call__(cls, *args, **kwargs):
        refuse(f"{cls.__module__}.{cls.__qualname__}")


def _class(path):
    module, _, name = path.rpartition(".")

    def subclass(cls, **kwargs):
        refuse(path)

    return _NotEmulatedClass(name, (), {"__module__": module, "__qualname__": name, "__init_subclass__": classmethod(subclass)})


def names_of(path):
    """{name: kind} of a recorded module or class; empty when it is not recorded."""
    return {name: kind for kind, names in NAMES.get(path, {}).items() for name in names.split()}


def stand_in(path, kind):
    """The object that stands for a name of this kind."""
    return _class(path) if kind == "class" else NotEmulated(path)


def fill(namespace, path):
    """Adds a stand-in for every recorded name that `namespace` (a module's globals) lacks; returns their names."""
    added = []
    constants = CONSTANTS.get(path, {})
    for name, kind in names_of(path).items():
        if name in namespace:
            continue
        if name in constants:
            namespace[name] = _literal(constants[name])
            continue
        namespace[name] = stand_in(f"{path}.{name}", kind)
        added.append(name)
    return added


def fill_class(cls, path):
    """The same for the methods and properties of a class; special methods are left alone."""
    added = []
    for name, kind in names_of(path).items():
        if hasattr(cls, name) or name.startswith("__"):
            continue
        full = f"{path}.{name}"
        if kind == "function":
            setattr(cls, name, _method(full))
        else:
            setattr(cls, name, property(lambda self, full=full: refuse(full)))
        added.append(name)
    return added


def _method(path):
    def method(self, *args, **kwargs):
        refuse(path)

    method.__name__ = path.rpartition(".")[2]
    method.__qualname__ = path
    return method


def _literal(text):
    return float(text) if text in ("inf", "-inf", "nan") else eval(text, {"__builtins__": {}})


def missing(path):
    """A module's __getattr__: the real AttributeError of a name that the real module lacks."""
    removed = REMOVED.get(path, {})
    future = FUTURE.get(path, {})

    def __getattr__(name):
        if name in future:
            warnings.warn(future[name], FutureWarning, stacklevel=2)
        raise AttributeError(removed.get(name) or f"module '{path}' has no attribute '{name}'")

    return __getattr__
