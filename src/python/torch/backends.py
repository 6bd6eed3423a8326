"""torch.backends."""

from _core import absent

from . import _generic

globals().update(_generic.functions("torch.backends"))
absent.fill(globals(), "torch.backends")
__getattr__ = absent.missing("torch.backends")
