"""torch.optim."""

from _core import absent

from . import lr_scheduler
from ._base import SGD, Adam, AdamW, Optimizer

absent.fill(globals(), "torch.optim")
__getattr__ = absent.missing("torch.optim")
