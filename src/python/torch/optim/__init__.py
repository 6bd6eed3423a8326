"""torch.optim."""

from _core import absent

from . import lr_scheduler
<<<<<<< HEAD
from .adam import Adam, AdamW
from .optimizer import Optimizer
from .others import Adadelta, Adagrad, Adamax, RMSprop
from .sgd import SGD
=======
from ._base import SGD, Adam, AdamW, Optimizer
>>>>>>> main

absent.fill(globals(), "torch.optim")
__getattr__ = absent.missing("torch.optim")
