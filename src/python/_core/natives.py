"""What the real libraries write in C, seen from outside: functions, methods and attributes of the types, names and texts that
CPython gives such things. A call goes on in C (functools.partial), so that no Python frame is added.
"""

from functools import partial
from importlib import import_module


def _named(module, path):
    """The function that a pickle names."""
    out = import_module(module)
    for name in path.split("."):
        out = getattr(out, name)
    return out


class _Native(partial):
    __slots__ = ()
    __name__ = property(lambda self: self.func.__name__)
    __doc__ = property(lambda self: self.func.__doc__)

    def __reduce__(self):
        return _named, (self.func.__module__, self.func.__qualname__)

    def __getattr__(self, name):
        if name == "__qualname__":  # no class can have a property of that name
            return self.func.__qualname__
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'", name=name, obj=self)


class builtin_function_or_method(_Native):
    __module__ = "builtins"
    __slots__ = ()

    def __get__(self, obj, cls=None):
        return self

    def __repr__(self):
        name = self.func.__name__
        if self.args:
            return f"<built-in method {name} of {_tp_name(type(self.args[0]))} object at {hex(id(self.args[0]))}>"
        if (self.func.__module__ or "").partition(".")[0] == "torch":
            return f"<built-in method {name} of type object at {hex(id(type(self)))}>"
        return f"<built-in function {name}>"

    __self__ = property(lambda self: self.args[0] if self.args else None)


class method_descriptor(_Native):
    __module__ = "builtins"
    __slots__ = ()

    def __get__(self, obj, cls=None):
        return self if obj is None else builtin_function_or_method(self.func, obj)

    def __repr__(self):
        head, _, name = self.func.__qualname__.rpartition(".")
        return f"<method '{name}' of '{_OWNERS.get(head, head)}' objects>"


_OWNERS = {"Tensor": "torch._C.TensorBase", "ndarray": "numpy.ndarray"}


def _tp_name(cls):
    return type.__dict__["__name__"].__get__(cls)


def methods(cls, python=()):
    """Makes every public method of a class one of C, but those that the real library writes in Python."""
    for name, value in list(vars(cls).items()):
        if type(value).__name__ == "function" and not name.startswith("_") and name not in python:
            value.__qualname__, value.__name__ = f"{cls.__qualname__}.{name}", name
            setattr(cls, name, method_descriptor(value))


def read_only(cls, owner):
    """Gives attributes that cannot be set the text of C's: `owner` is the name of the type that has them."""

    def refusing(name):
        def refuse(self, value=None):
            raise AttributeError(f"attribute '{name}' of '{owner}' objects is not writable")

        return refuse

    for name, value in list(vars(cls).items()):
        if type(value) is property and value.fset is None and not name.startswith("__"):
            refuse = refusing(name)
            setattr(cls, name, property(value.fget, refuse, value.fdel or refuse, value.__doc__))
