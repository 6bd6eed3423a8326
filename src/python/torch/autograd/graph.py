"""torch.autograd.graph: the Node class."""

from _core import absent

from ._node import Node

__all__ = ["Node"]
absent.fill(globals(), "torch.autograd.graph")
__getattr__ = absent.missing("torch.autograd.graph")
