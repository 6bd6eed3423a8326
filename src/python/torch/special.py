"""torch.special."""

from _core import absent

from . import _generic

globals().update(_generic.functions("torch.special"))
absent.fill(globals(), "torch.special")
__getattr__ = absent.missing("torch.special")
