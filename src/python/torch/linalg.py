"""torch.linalg."""

from _core import absent

from . import _generic
from ._C import _LinAlgError as LinAlgError

globals().update(_generic.functions("torch.linalg"))
NAMES = {}
absent.fill(globals(), "torch.linalg")
__getattr__ = absent.missing("torch.linalg")
