"""torch.utils.data."""

from _core import absent

absent.fill(globals(), "torch.utils.data")
__getattr__ = absent.missing("torch.utils.data")
