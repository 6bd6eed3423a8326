"""torch.nn."""

from _core import absent

from .parameter import Buffer, Parameter

absent.fill(globals(), "torch.nn")
__getattr__ = absent.missing("torch.nn")
