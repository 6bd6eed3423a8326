"""The nodes of the graph as Python sees them: one class for each name."""

from _core import wire
from _core.wire import call

from ._hooks import node_hook

_classes = {}


class Node:
    """A grad_fn; https://docs.pytorch.org/docs/2.13/generated/torch.autograd.graph.Node.html"""

    __module__ = "torch.autograd.graph"

    def name(self):
        return type(self).__name__

    @property
    def next_functions(self):
        return call("node.next", "node:t", self._h)

    @property
    def metadata(self):
        return self.__dict__.setdefault("_metadata", {})

    @property
    def variable(self):
        if type(self).__name__ != "AccumulateGrad":
            raise AttributeError(f"'{type(self).__name__}' object has no attribute 'variable'")
        return call("node.variable", "node:t", self._h)

    def register_hook(self, hook):
        return node_hook(self, hook, False)

    def register_prehook(self, hook):
        return node_hook(self, hook, True)

    def __repr__(self):
        return f"<{type(self).__name__} object at {hex(id(self))}>"


def class_named(name):
    cls = _classes.get(name)
    if cls is None:
        cls = _classes[name] = type(name, (Node,), {"__module__": "builtins"})
    return cls


def make(handle, name):
    return wire.adopt(object.__new__(class_named(name)), handle)


wire.register_opaque("*", make)
