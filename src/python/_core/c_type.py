"""Classes that are C types in the real libraries: what CPython itself says of them must name them as it would there.

A C type's name in CPython's own messages is dotted ("'numpy.ndarray' object is not callable"), while `__name__` is
short; its attributes without a setter are refused in other words than a property. Limits: `type(cls)` is this metaclass,
which only bears the name of `type`.
"""

_set_name = type.__dict__["__name__"].__set__
_get_name = type.__dict__["__name__"].__get__


class CType(type):
    """Metaclass of such a class: short for Python, dotted for CPython's messages."""

    __name__ = property(lambda cls: _get_name(cls).rpartition(".")[2], lambda cls, name: _set_name(cls, name))

    def __init__(cls, name, bases, namespace, **kwargs):
        super().__init__(name, bases, namespace, **kwargs)
        module = namespace.get("__module__", "")
        if module in ("torch", "numpy"):
            _set_name(cls, f"{module}.{name}")


# Classes of C types are plain types, and messages that name the class of a class say so.
_set_name(CType, "type")
CType.__qualname__, CType.__module__ = "type", "builtins"


def attribute(owner):
    """A property class whose missing setter is worded as CPython words a C attribute of `owner`."""

    class CAttribute(property):
        def __set__(self, obj, value):
            if self.fset is None:
                raise AttributeError(f"attribute '{self.__name__}' of '{owner}' objects is not writable")
            self.fset(obj, value)

        def __set_name__(self, cls, name):
            self.__name__ = name

    return CAttribute
