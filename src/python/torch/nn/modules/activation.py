"""Activations. Those that are one function with stored options are made from the table below."""

import torch

from .. import functional as F
from ..parameter import Parameter
from ._options import given
from .module import Module


class _Inplace(Module):
    """One function with an `inplace` flag."""

    def __init__(self, inplace=False):
        super().__init__()
        self.inplace = inplace

    def extra_repr(self):
        return "inplace=True" if self.inplace else ""


def _flagged(name, function):
    def forward(self, input):
        return function(input, self.inplace)

    return type(name, (_Inplace,), {"__module__": __name__, "forward": forward, "__doc__": _page(name)})


def _page(name):
    return f"https://docs.pytorch.org/docs/2.13/generated/torch.nn.{name}.html"


ReLU = _flagged("ReLU", lambda x, inplace: F.relu(x, inplace=inplace))
SELU = _flagged("SELU", lambda x, inplace: F.selu(x, inplace))
SiLU = _flagged("SiLU", lambda x, inplace: F.silu(x, inplace=inplace))
Mish = _flagged("Mish", lambda x, inplace: F.mish(x, inplace=inplace))
Hardsigmoid = _flagged("Hardsigmoid", lambda x, inplace: F.hardsigmoid(x, inplace))
Hardswish = _flagged("Hardswish", lambda x, inplace: F.hardswish(x, inplace))


def _plain(name, function):
    return type(name, (Module,), {"__module__": __name__, "forward": lambda self, input: function(input), "__doc__": _page(name)})


Sigmoid = _plain("Sigmoid", lambda x: torch.sigmoid(x))
Tanh = _plain("Tanh", lambda x: torch.tanh(x))
LogSigmoid = _plain("LogSigmoid", lambda x: F.logsigmoid(x))
Softsign = _plain("Softsign", lambda x: F.softsign(x))
Tanhshrink = _plain("Tanhshrink", lambda x: F.tanhshrink(x))


class Hardtanh(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Hardtanh.html"""

    def __init__(self, min_val=-1.0, max_val=1.0, inplace=False, min_value=None, max_value=None):
        super().__init__()
        self.min_val = min_val if min_value is None else min_value
        self.max_val = max_val if max_value is None else max_value
        self.inplace = inplace
        if self.max_val <= self.min_val:
            raise ValueError(f"max_val must be larger than min_val. Got max_val={self.max_val} and min_val={self.min_val}")

    def forward(self, input):
        return F.hardtanh(input, self.min_val, self.max_val, self.inplace)

    def extra_repr(self):
        return f"min_val={self.min_val}, max_val={self.max_val}" + (", inplace=True" if self.inplace else "")


class ReLU6(Hardtanh):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.ReLU6.html"""

    def __init__(self, inplace=False):
        super().__init__(0.0, 6.0, inplace)

    def forward(self, input):
        return F.relu6(input, self.inplace)

    def extra_repr(self):
        return "inplace=True" if self.inplace else ""


class _Slope(Module):
    _name = "alpha"

    def extra_repr(self):
        return f"{self._name}={getattr(self, self._name)}" + (", inplace=True" if self.inplace else "")


class ELU(_Slope):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.ELU.html"""

    def __init__(self, alpha=1.0, inplace=False):
        super().__init__()
        self.alpha, self.inplace = alpha, inplace

    def forward(self, input):
        return F.elu(input, self.alpha, self.inplace)


class CELU(ELU):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.CELU.html"""

    def forward(self, input):
        return F.celu(input, self.alpha, self.inplace)


class LeakyReLU(_Slope):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.LeakyReLU.html"""

    _name = "negative_slope"

    def __init__(self, negative_slope=0.01, inplace=False):
        super().__init__()
        self.negative_slope, self.inplace = negative_slope, inplace

    def forward(self, input):
        return F.leaky_relu(input, self.negative_slope, self.inplace)


class RReLU(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.RReLU.html"""

    def __init__(self, lower=0.125, upper=0.3333333333333333, inplace=False):
        super().__init__()
        self.lower, self.upper, self.inplace = lower, upper, inplace

    def forward(self, input):
        return F.rrelu(input, self.lower, self.upper, self.training, self.inplace)

    def extra_repr(self):
        return f"lower={self.lower}, upper={self.upper}" + (", inplace=True" if self.inplace else "")


class Threshold(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Threshold.html"""

    def __init__(self, threshold, value, inplace=False):
        super().__init__()
        self.threshold, self.value, self.inplace = threshold, value, inplace

    def forward(self, input):
        return F.threshold(input, self.threshold, self.value, self.inplace)

    def extra_repr(self):
        return f"threshold={self.threshold}, value={self.value}" + (", inplace=True" if self.inplace else "")


class GELU(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.GELU.html"""

    def __init__(self, approximate="none"):
        super().__init__()
        self.approximate = approximate

    def forward(self, input):
        return F.gelu(input, approximate=self.approximate)

    def extra_repr(self):
        return f"approximate={self.approximate!r}"


class GLU(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.GLU.html"""

    def __init__(self, dim=-1):
        super().__init__()
        self.dim = dim

    def forward(self, input):
        return F.glu(input, self.dim)

    def extra_repr(self):
        return f"dim={self.dim}"


class _Shrink(Module):
    def __init__(self, lambd=0.5):
        super().__init__()
        self.lambd = lambd

    def extra_repr(self):
        return f"{self.lambd}"


class Softshrink(_Shrink):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Softshrink.html"""

    def forward(self, input):
        return F.softshrink(input, self.lambd)


class Hardshrink(_Shrink):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Hardshrink.html"""

    def forward(self, input):
        return F.hardshrink(input, self.lambd)


class Softplus(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Softplus.html"""

    def __init__(self, beta=1.0, threshold=20.0):
        super().__init__()
        self.beta, self.threshold = beta, threshold

    def forward(self, input):
        return F.softplus(input, self.beta, self.threshold)

    def extra_repr(self):
        return f"beta={self.beta}, threshold={self.threshold}"


class PReLU(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.PReLU.html"""

    def __init__(self, num_parameters=1, init=0.25, device=None, dtype=None):
        super().__init__()
        self.num_parameters, self.init = num_parameters, init
        self.weight = Parameter(torch.full((num_parameters,), float(init), **given(device, dtype)))

    def forward(self, input):
        return F.prelu(input, self.weight)

    def extra_repr(self):
        return f"num_parameters={self.num_parameters}"


class Softmax(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Softmax.html"""

    _function = staticmethod(lambda input, dim: F.softmax(input, dim))

    def __init__(self, dim=None):
        super().__init__()
        self.dim = dim

    def forward(self, input):
        return self._function(input, self.dim)

    def extra_repr(self):
        return f"dim={self.dim}"


class LogSoftmax(Softmax):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.LogSoftmax.html"""

    _function = staticmethod(lambda input, dim: F.log_softmax(input, dim))


class Softmin(Softmax):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Softmin.html"""

    _function = staticmethod(lambda input, dim: F.softmin(input, dim))


class Softmax2d(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Softmax2d.html"""

    def forward(self, input):
        if input.dim() not in (3, 4):
            raise ValueError(f"Softmax2d: expected input to be 3D or 4D, got {input.dim()}D instead")
        return F.softmax(input, -3)
