"""Modules without parameters: activations, pooling, dropout, losses; each is one call of nn.functional."""

from . import functional as F
from .module import Module


def _activation(name, function, **defaults):
    """A module that keeps keyword arguments and hands them to a function; its repr shows those that the real one shows."""
    names = list(defaults)

    def __init__(self, *args, **kwargs):
        Module.__init__(self)
        if len(args) > len(names):
            raise TypeError(f"{name}.__init__() takes from 1 to {len(names) + 1} positional arguments but {len(args) + 1} were given")
        given = {**defaults, **dict(zip(names, args))}
        for key, value in kwargs.items():
            if key not in defaults:
                raise TypeError(f"{name}.__init__() got an unexpected keyword argument '{key}'")
            given[key] = value
        for key, value in given.items():
            setattr(self, key, value)

    def forward(self, input):
        return function(input, **{key: getattr(self, key) for key in names})

    return type(name, (Module,), {"__init__": __init__, "forward": forward, "extra_repr": lambda self: _REPR.get(name, lambda s: "")(self)})


def _flag(self):
    return "inplace=True" if self.inplace else ""


def _and_flag(text):
    return lambda self: text(self) + (", inplace=True" if self.inplace else "")


_REPR = {
    "ReLU": _flag, "SELU": _flag, "SiLU": _flag, "Mish": _flag, "Hardswish": _flag, "Hardsigmoid": _flag,
    "ReLU6": _flag,
    "LeakyReLU": _and_flag(lambda s: f"negative_slope={s.negative_slope}"),
    "ELU": _and_flag(lambda s: f"alpha={s.alpha}"), "CELU": _and_flag(lambda s: f"alpha={s.alpha}"),
    "GELU": lambda s: f"approximate={s.approximate!r}", "Softplus": lambda s: f"beta={s.beta}, threshold={s.threshold}",
    "Softmax": lambda s: f"dim={s.dim}", "LogSoftmax": lambda s: f"dim={s.dim}", "Softmin": lambda s: f"dim={s.dim}",
    "Hardtanh": _and_flag(lambda s: f"min_val={s.min_val}, max_val={s.max_val}"), "Softshrink": lambda s: str(s.lambd),
    "Hardshrink": lambda s: str(s.lambd), "GLU": lambda s: f"dim={s.dim}",
}
ReLU = _activation("ReLU", F.relu, inplace=False)
ReLU6 = _activation("ReLU6", F.relu6, inplace=False)
LeakyReLU = _activation("LeakyReLU", F.leaky_relu, negative_slope=0.01, inplace=False)
ELU = _activation("ELU", F.elu, alpha=1.0, inplace=False)
SELU = _activation("SELU", F.selu, inplace=False)
CELU = _activation("CELU", F.celu, alpha=1.0, inplace=False)
SiLU = _activation("SiLU", F.silu, inplace=False)
Mish = _activation("Mish", F.mish, inplace=False)
Hardswish = _activation("Hardswish", F.hardswish, inplace=False)
Hardsigmoid = _activation("Hardsigmoid", F.hardsigmoid, inplace=False)
GELU = _activation("GELU", F.gelu, approximate="none")
Sigmoid = _activation("Sigmoid", F.sigmoid)
Tanh = _activation("Tanh", F.tanh)
Softsign = _activation("Softsign", F.softsign)
Tanhshrink = _activation("Tanhshrink", F.tanhshrink)
LogSigmoid = _activation("LogSigmoid", F.logsigmoid)
Softplus = _activation("Softplus", F.softplus, beta=1.0, threshold=20.0)
Softmax = _activation("Softmax", F.softmax, dim=None)
LogSoftmax = _activation("LogSoftmax", F.log_softmax, dim=None)
Softmin = _activation("Softmin", F.softmin, dim=None)
Hardtanh = _activation("Hardtanh", F.hardtanh, min_val=-1.0, max_val=1.0)
Hardtanh.inplace = False
Softshrink = _activation("Softshrink", F.softshrink, lambd=0.5)
Hardshrink = _activation("Hardshrink", F.hardshrink, lambd=0.5)
GLU = _activation("GLU", F.glu, dim=-1)


class Dropout(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Dropout.html"""

    def __init__(self, p=0.5, inplace=False):
        super().__init__()
        if p < 0 or p > 1:
            raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
        self.p, self.inplace = p, inplace

    def forward(self, input):
        return F.dropout(input, self.p, self.training, self.inplace)

    def extra_repr(self):
        return f"p={self.p}, inplace={self.inplace}"


class _Pool(Module):
    _function = ""

    def __init__(self, kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False):
        super().__init__()
        self.kernel_size, self.stride = kernel_size, kernel_size if stride is None else stride
        self.padding, self.dilation, self.return_indices, self.ceil_mode = padding, dilation, return_indices, ceil_mode

    def forward(self, input):
        return getattr(F, self._function)(
            input, self.kernel_size, self.stride, self.padding, self.dilation, ceil_mode=self.ceil_mode, return_indices=self.return_indices)

    def extra_repr(self):
        return (
            f"kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}, dilation={self.dilation}, "
            f"ceil_mode={self.ceil_mode}")


class MaxPool1d(_Pool):
    _function = "max_pool1d"


class MaxPool2d(_Pool):
    _function = "max_pool2d"


class MaxPool3d(_Pool):
    _function = "max_pool3d"


class _AvgPool(Module):
    _function = ""

    def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
        super().__init__()
        self.kernel_size, self.stride = kernel_size, kernel_size if stride is None else stride
        self.padding, self.ceil_mode, self.count_include_pad = padding, ceil_mode, count_include_pad

    def forward(self, input):
        return getattr(F, self._function)(input, self.kernel_size, self.stride, self.padding)

    def extra_repr(self):
        return f"kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}"


class AvgPool1d(_AvgPool):
    _function = "avg_pool1d"


class AvgPool2d(_AvgPool):
    _function = "avg_pool2d"


class AvgPool3d(_AvgPool):
    _function = "avg_pool3d"


class _Adaptive(Module):
    _function = ""

    def __init__(self, output_size, return_indices=False):
        super().__init__()
        self.output_size = output_size

    def forward(self, input):
        return getattr(F, self._function)(input, self.output_size)

    def extra_repr(self):
        return f"output_size={self.output_size}"


class AdaptiveAvgPool1d(_Adaptive):
    _function = "adaptive_avg_pool1d"


class AdaptiveAvgPool2d(_Adaptive):
    _function = "adaptive_avg_pool2d"


class AdaptiveMaxPool2d(_Adaptive):
    _function = "adaptive_max_pool2d"


class _Loss(Module):
    _function = ""
    _names = ()

    def __init__(self, size_average=None, reduce=None, reduction="mean", **more):
        super().__init__()
        if size_average is not None or reduce is not None:
            k = F._reduction(reduction, size_average, reduce)
            reduction = {v: n for n, v in F._REDUCTIONS.items()}[k]
        self.reduction = reduction
        for name, value in more.items():
            setattr(self, name, value)

    def forward(self, input, target):
        return getattr(F, self._function)(input, target, reduction=self.reduction, **{n: getattr(self, n) for n in self._names})


class MSELoss(_Loss):
    _function = "mse_loss"


class L1Loss(_Loss):
    _function = "l1_loss"


class SmoothL1Loss(_Loss):
    _function, _names = "smooth_l1_loss", ("beta",)

    def __init__(self, size_average=None, reduce=None, reduction="mean", beta=1.0):
        super().__init__(size_average, reduce, reduction, beta=beta)


class HuberLoss(_Loss):
    _function, _names = "huber_loss", ("delta",)

    def __init__(self, reduction="mean", delta=1.0):
        super().__init__(reduction=reduction, delta=delta)


class KLDivLoss(_Loss):
    _function, _names = "kl_div", ("log_target",)

    def __init__(self, size_average=None, reduce=None, reduction="mean", log_target=False):
        super().__init__(size_average, reduce, reduction, log_target=log_target)


class _Weighted(_Loss):
    def __init__(self, weight=None, size_average=None, reduce=None, reduction="mean", **more):
        super().__init__(size_average, reduce, reduction)
        self.register_buffer("weight", weight)
        for name, value in more.items():
            setattr(self, name, value)


class BCELoss(_Weighted):
    _function, _names = "binary_cross_entropy", ("weight",)


class BCEWithLogitsLoss(_Weighted):
    _function, _names = "binary_cross_entropy_with_logits", ("weight", "pos_weight")

    def __init__(self, weight=None, size_average=None, reduce=None, reduction="mean", pos_weight=None):
        super().__init__(weight, size_average, reduce, reduction)
        self.register_buffer("pos_weight", pos_weight)


class CrossEntropyLoss(_Weighted):
    _function, _names = "cross_entropy", ("weight", "ignore_index", "label_smoothing")

    def __init__(self, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean", label_smoothing=0.0):
        super().__init__(weight, size_average, reduce, reduction, ignore_index=ignore_index, label_smoothing=label_smoothing)


class NLLLoss(_Weighted):
    _function, _names = "nll_loss", ("weight", "ignore_index")

    def __init__(self, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean"):
        super().__init__(weight, size_average, reduce, reduction, ignore_index=ignore_index)
