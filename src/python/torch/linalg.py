"""torch.linalg."""

from _core import absent

from . import _generic
from ._C import _LinAlgError as LinAlgError

globals().update(_generic.functions("torch.linalg"))


class _LinAlgError(RuntimeError):
    """A matrix that cannot be inverted or factored."""

    __module__ = "torch._C"


LinAlgError = _LinAlgError
NAMES = {}
absent.fill(globals(), "torch.linalg")
__getattr__ = absent.missing("torch.linalg")
