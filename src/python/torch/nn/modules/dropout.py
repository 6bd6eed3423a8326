"""Dropout layers."""

from .. import functional as F
from .module import Module


class _DropoutNd(Module):
    _function = "dropout"

    def __init__(self, p=0.5, inplace=False):
        super().__init__()
        if p < 0 or p > 1:
            raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
        self.p, self.inplace = p, inplace

    def forward(self, input):
        return getattr(F, self._function)(input, self.p, self.training, self.inplace)

    def extra_repr(self):
        return f"p={self.p}, inplace={self.inplace}"


class Dropout(_DropoutNd):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Dropout.html"""


class Dropout1d(_DropoutNd):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Dropout1d.html"""

    _function = "dropout1d"


class Dropout2d(_DropoutNd):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Dropout2d.html"""

    _function = "dropout2d"


class Dropout3d(_DropoutNd):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Dropout3d.html"""

    _function = "dropout3d"


class AlphaDropout(_DropoutNd):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.AlphaDropout.html"""

    def forward(self, input):
        return F.alpha_dropout(input, self.p, self.training)
