"""torch.nn.functional: activations, convolutions, pooling. Losses and normalisations stand in _losses.py and _layers.py."""

import torch
from _core import absent

from .. import _generic
from .._warn import warn
from ._layers import *  # noqa: F403
from ._losses import *  # noqa: F403
from ._pooling import *  # noqa: F403

_nn = _generic.functions("torch._C._nn")
for _name in ("linear", "gelu", "softplus", "softshrink", "pad", "one_hot", "avg_pool2d", "avg_pool3d", "scaled_dot_product_attention"):
    if _name in _nn:
        globals()[_name] = _nn[_name]
logsigmoid = _nn["log_sigmoid"]
for _name in ("conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "conv_transpose3d", "avg_pool1d", "adaptive_avg_pool1d", "prelu",
              "pixel_shuffle", "pixel_unshuffle", "channel_shuffle", "bilinear", "cosine_similarity", "pairwise_distance", "pdist",
              "hardshrink", "relu_", "selu_", "celu_", "rrelu_", "threshold_", "conv_tbc"):
    if hasattr(torch, _name):
        globals()[_name] = getattr(torch, _name)
for _name in ("elu_", "leaky_relu_", "hardtanh_"):
    globals()[_name] = _nn[_name]


def relu(input, inplace=False):
    return torch.relu_(input) if inplace else torch.relu(input)


def relu6(input, inplace=False):
    return _nn["relu6_"](input) if inplace else _nn["relu6"](input)


def elu(input, alpha=1.0, inplace=False):
    return _nn["elu_" if inplace else "elu"](input, alpha)


def selu(input, inplace=False):
    return torch.selu_(input) if inplace else torch.selu(input)


def celu(input, alpha=1.0, inplace=False):
    return torch.celu_(input, alpha) if inplace else torch.celu(input, alpha)


def silu(input, inplace=False):
    return _nn["silu_" if inplace else "silu"](input)


def mish(input, inplace=False):
    return _nn["mish_" if inplace else "mish"](input)


def hardsigmoid(input, inplace=False):
    return _nn["hardsigmoid_" if inplace else "hardsigmoid"](input)


def hardswish(input, inplace=False):
    return _nn["hardswish_" if inplace else "hardswish"](input)


def leaky_relu(input, negative_slope=0.01, inplace=False):
    return _nn["leaky_relu_" if inplace else "leaky_relu"](input, negative_slope)


def hardtanh(input, min_val=-1.0, max_val=1.0, inplace=False):
    if min_val > max_val:
        raise ValueError("min_val cannot be greater than max_val")
    return _nn["hardtanh_" if inplace else "hardtanh"](input, min_val, max_val)


def threshold(input, threshold, value, inplace=False):
    return torch.threshold_(input, threshold, value) if inplace else torch.threshold(input, threshold, value)


def rrelu(input, lower=0.125, upper=0.3333333333333333, training=False, inplace=False):
    if training:
        raise NotImplementedError("torch.nn.functional.rrelu(training=True) is not emulated here (see the coverage page)")
    return leaky_relu(input, (lower + upper) / 2, inplace)


def glu(input, dim=-1):
    if input.dim() == 0:
        raise RuntimeError("glu does not support scalars because halving size must be even")
    return _nn["glu"](input, dim)


def tanh(input):
    return input.tanh()


def sigmoid(input):
    return input.sigmoid()


def softsign(input):
    return input / (input.abs() + 1)


def tanhshrink(input):
    return input - input.tanh()


def _softmax_dim(name, ndim):
    """The dimension an old call without `dim` means, with the warning."""
    warn(f"Implicit dimension choice for {name} has been deprecated. Change the call to include dim=X as an argument.")
    return 0 if ndim in (0, 1, 3) else 1


def softmax(input, dim=None, _stacklevel=3, dtype=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.softmax.html"""
    if dim is None:
        dim = _softmax_dim("softmax", input.dim())
    return input.softmax(dim) if dtype is None else input.softmax(dim, dtype=dtype)


def log_softmax(input, dim=None, _stacklevel=3, dtype=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.log_softmax.html"""
    if dim is None:
        dim = _softmax_dim("log_softmax", input.dim())
    return input.log_softmax(dim) if dtype is None else input.log_softmax(dim, dtype=dtype)


def softmin(input, dim=None, _stacklevel=3, dtype=None):
    if dim is None:
        dim = _softmax_dim("softmin", input.dim())
    return (-input).softmax(dim) if dtype is None else (-input).softmax(dim, dtype=dtype)


def gumbel_softmax(logits, tau=1, hard=False, eps=1e-10, dim=-1):
    noise = -torch.empty_like(logits).exponential_().log()
    soft = ((logits + noise) / tau).softmax(dim)
    if not hard:
        return soft
    at = soft.max(dim, keepdim=True)[1]
    return torch.zeros_like(logits).scatter_(dim, at, 1.0) - soft.detach() + soft


def local_response_norm(input, size, alpha=1e-4, beta=0.75, k=1.0):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.local_response_norm.html"""
    dim = input.dim()
    if dim < 3:
        raise ValueError(f"Expected 3D or higher dimensionality                          input (got {dim} dimensions)")
    if input.numel() == 0:
        return input
    sizes = input.size()
    squares = input.mul(input).reshape(sizes[0], 1, sizes[1], -1)
    squares = _nn["pad"](squares, (0, 0, size // 2, (size - 1) // 2))
    return input / avg_pool2d(squares, (size, 1), stride=1).reshape(sizes).mul(alpha).add(k).pow(beta)  # noqa: F405


def _check_p(p):
    if p < 0.0 or p > 1.0:
        raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")


def dropout(input, p=0.5, training=True, inplace=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.dropout.html"""
    _check_p(p)
    return torch.dropout_(input, p, training) if inplace else torch.dropout(input, p, training)


def alpha_dropout(input, p=0.5, training=False, inplace=False):
    _check_p(p)
    return torch.alpha_dropout_(input, p, training) if inplace else torch.alpha_dropout(input, p, training)


def _feature_dropout(dims):
    def f(input, p=0.5, training=True, inplace=False):
        _check_p(p)
        if input.dim() == dims + 1:
            out = torch.feature_dropout(input.unsqueeze(0), p, training).squeeze(0)
        else:
            out = torch.feature_dropout(input, p, training)
        return input.copy_(out) if inplace else out

    f.__name__ = f.__qualname__ = f"dropout{dims}d"
    return f


dropout1d, dropout2d, dropout3d = map(_feature_dropout, (1, 2, 3))


def embedding(input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.embedding.html"""
    if max_norm is not None:
        raise NotImplementedError("torch.nn.functional.embedding(max_norm=…) is not emulated here (see the coverage page)")
    if padding_idx is not None:
        n = weight.size(0)
        if padding_idx > 0 and padding_idx >= n or padding_idx < 0 and padding_idx < -n:
            raise AssertionError("Padding_idx must be within num_embeddings")
        padding_idx = padding_idx % n
    return torch.embedding(weight, input, -1 if padding_idx is None else padding_idx, scale_grad_by_freq, sparse)


def unfold(input, kernel_size, dilation=1, padding=0, stride=1):
    return _nn["im2col"](input, *map(_pair, (kernel_size, dilation, padding, stride)))


def fold(input, output_size, kernel_size, dilation=1, padding=0, stride=1):
    return _nn["col2im"](input, *map(_pair, (output_size, kernel_size, dilation, padding, stride)))


def _pair(x):
    return (x, x) if isinstance(x, int) else tuple(x)


def normalize(input, p=2.0, dim=1, eps=1e-12, out=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.normalize.html"""
    size = input.norm(p, dim, keepdim=True).clamp_min(eps).expand_as(input)
    return input / size if out is None else torch.div(input, size, out=out)


for _f in [f for n, f in globals().items() if callable(f) and getattr(f, "__module__", "").startswith("torch.nn._")]:
    _f.__module__ = __name__
absent.fill(globals(), "torch.nn.functional")
__getattr__ = absent.missing("torch.nn.functional")
