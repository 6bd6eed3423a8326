"""torch.utils."""

from _core import absent

from .. import _generic
from . import data, hooks

globals().update(_generic.functions("torch.utils"))
absent.fill(globals(), "torch.utils")
__getattr__ = absent.missing("torch.utils")
