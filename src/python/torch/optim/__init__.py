"""torch.optim."""

from _core import absent

from . import lr_scheduler
from .adam import Adam, AdamW
from .optimizer import Optimizer
from .others import Adadelta, Adagrad, Adamax, RMSprop
from .rectified import NAdam, RAdam, Rprop
from .sgd import SGD

absent.fill(globals(), "torch.optim")
__getattr__ = absent.missing("torch.optim")
