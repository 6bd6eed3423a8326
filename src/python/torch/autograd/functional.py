"""torch.autograd.functional: not emulated; its names say so."""

from _core import absent

absent.fill(globals(), "torch.autograd.functional")
__getattr__ = absent.missing("torch.autograd.functional")
