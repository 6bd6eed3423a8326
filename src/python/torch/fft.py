"""torch.fft."""

from _core import absent

from . import _generic

globals().update(_generic.functions("torch.fft"))
absent.fill(globals(), "torch.fft")
__getattr__ = absent.missing("torch.fft")
