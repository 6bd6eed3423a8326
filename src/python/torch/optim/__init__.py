"""torch.optim."""

from _core import absent

absent.fill(globals(), "torch.optim")
__getattr__ = absent.missing("torch.optim")
