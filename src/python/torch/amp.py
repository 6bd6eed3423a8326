"""torch.amp."""

from _core import absent

from . import _generic

globals().update(_generic.functions("torch.amp"))
absent.fill(globals(), "torch.amp")
__getattr__ = absent.missing("torch.amp")
