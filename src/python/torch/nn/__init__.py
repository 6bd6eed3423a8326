"""torch.nn."""

from _core import absent

from . import parameter
from .parameter import Buffer, Parameter
from . import functional, init, modules, utils
from .modules import CLASSES as _CLASSES

globals().update(_CLASSES)
absent.fill(globals(), "torch.nn")
__getattr__ = absent.missing("torch.nn")
