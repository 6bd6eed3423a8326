"""torch.nn.functional: the argument conventions of PyTorch's Python layer over the core's kernels."""

import math
import warnings

from _core import absent, torch_args
from _core.wire import call

from .. import _generic
from .._tensor import Tensor
from .._warn import warn

_nn = _generic.functions("torch._C._nn")
for _name in ("linear", "one_hot", "pad", "gelu", "softplus", "hardtanh", "leaky_relu_", "elu_", "hardtanh_", "softshrink",
              "adaptive_avg_pool2d", "adaptive_avg_pool3d", "avg_pool2d", "avg_pool3d"):
    globals()[_name] = _nn[_name]
logsigmoid = _nn["log_sigmoid"]
for _name in ("conv1d", "conv2d", "conv3d", "avg_pool1d", "adaptive_avg_pool1d", "relu_", "hardshrink", "selu_", "celu_", "threshold_",
              "pairwise_distance", "pixel_shuffle", "prelu", "cosine_similarity"):
    globals()[_name] = _generic.function(f"torch.{_name}")

_REDUCTIONS = {"none": 0, "mean": 1, "sum": 2}


def _reduction(reduction, size_average=None, reduce=None):
    if size_average is not None or reduce is not None:
        size_average = True if size_average is None else size_average
        reduce = True if reduce is None else reduce
        reduction = "mean" if size_average and reduce else "sum" if reduce else "none"
        warn(f"size_average and reduce args will be deprecated, please use reduction='{reduction}' instead.")
    if reduction not in _REDUCTIONS:
        raise ValueError(f"{reduction} is not a valid value for reduction")
    return _REDUCTIONS[reduction]


def _inplace(name):
    def f(input, inplace=False):
        return getattr(input, f"{name}_")() if inplace else call(f"torch.{name}", "input:t", input._h)

    f.__name__ = name
    return f


def relu(input, inplace=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.relu.html"""
    from .. import relu as plain
    from .. import relu_

    return relu_(input) if inplace else plain(input)


def _kernel(name, inplace, *args):
    return _nn[f"{name}_" if inplace else name](*args)


def relu6(input, inplace=False):
    return _kernel("relu6", inplace, input)


def leaky_relu(input, negative_slope=0.01, inplace=False):
    return _kernel("leaky_relu", inplace, input, negative_slope)


def elu(input, alpha=1.0, inplace=False):
    return _kernel("elu", inplace, input, alpha)


def silu(input, inplace=False):
    return _kernel("silu", inplace, input)


def mish(input, inplace=False):
    return _kernel("mish", inplace, input)


def hardswish(input, inplace=False):
    return _kernel("hardswish", inplace, input)


def hardsigmoid(input, inplace=False):
    return _kernel("hardsigmoid", inplace, input)


def selu(input, inplace=False):
    from .. import selu as plain

    return plain(input)


def celu(input, alpha=1.0, inplace=False):
    from .. import celu as plain

    return plain(input, alpha)


def sigmoid(input):
    return input.sigmoid()


def tanh(input):
    return input.tanh()


def softsign(input):
    return input / (input.abs() + 1)


def tanhshrink(input):
    return input - input.tanh()


def glu(input, dim=-1):
    a, b = input.chunk(2, dim)
    return a * b.sigmoid()


def _softmax_dim(name, ndim):
    warn(f"Implicit dimension choice for {name} has been deprecated. Change the call to include dim=X as an argument.")
    return 0 if ndim in (0, 1, 3) else 1


def softmax(input, dim=None, _stacklevel=3, dtype=None):
    if dim is None:
        dim = _softmax_dim("softmax", input.dim())
    return input.softmax(dim) if dtype is None else input.softmax(dim, dtype=dtype)


def log_softmax(input, dim=None, _stacklevel=3, dtype=None):
    if dim is None:
        dim = _softmax_dim("log_softmax", input.dim())
    return input.log_softmax(dim) if dtype is None else input.log_softmax(dim, dtype=dtype)


def softmin(input, dim=None, _stacklevel=3, dtype=None):
    return softmax(-input, dim, _stacklevel, dtype)


def threshold(input, threshold, value, inplace=False):
    from .. import threshold as plain

    return plain(input, threshold, value)


def normalize(input, p=2.0, dim=1, eps=1e-12, out=None):
    return input / input.norm(p, dim, keepdim=True).clamp_min(eps).expand_as(input)


def dropout(input, p=0.5, training=True, inplace=False):
    if p < 0.0 or p > 1.0:
        raise ValueError(f"dropout probability has to be between 0 and 1, but got {p}")
    return call("core.dropout", "input:t,p:f,training:b,inplace:b", input._h, float(p), training, inplace)


def dropout1d(input, p=0.5, training=True, inplace=False):
    absent.refuse("torch.nn.functional.dropout1d")


def embedding(input, weight, padding_idx=None, max_norm=None, norm_type=2.0, scale_grad_by_freq=False, sparse=False):
    if padding_idx is None:
        padding_idx = -1
    elif padding_idx < 0:
        padding_idx += weight.size(0)
    if max_norm is not None:
        absent.refuse("torch.nn.functional.embedding(max_norm=…)")
    from .. import embedding as plain

    return plain(weight, input, padding_idx, scale_grad_by_freq, sparse)


def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-5):
    from .. import layer_norm as plain

    return plain(input, tuple(normalized_shape), weight, bias, eps)


def group_norm(input, num_groups, weight=None, bias=None, eps=1e-5):
    from .. import group_norm as plain

    return plain(input, num_groups, weight, bias, eps)


def batch_norm(input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-5):
    if training:
        size = input.size()
        n = size[0]
        for k in size[2:]:
            n *= k
        if n == 1:
            raise ValueError(f"Expected more than 1 value per channel when training, got input size {size}")
    from .. import batch_norm as plain

    return plain(input, weight, bias, running_mean, running_var, training, momentum, eps, True)


def _checked(input, target, name):
    if not target.size() == input.size():
        warn(
            f"Using a target size ({target.size()}) that is different to the input size ({input.size()}). This will likely lead to "
            "incorrect results due to broadcasting. Please ensure they have the same size.")


def mse_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
    _checked(input, target, "mse_loss")
    k = _reduction(reduction, size_average, reduce)
    from .. import broadcast_tensors

    a, b = broadcast_tensors(input, target)
    return _nn["mse_loss"](a, b, k)


def l1_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
    _checked(input, target, "l1_loss")
    from .. import broadcast_tensors

    a, b = broadcast_tensors(input, target)
    return _nn["l1_loss"](a, b, _reduction(reduction, size_average, reduce))


def smooth_l1_loss(input, target, size_average=None, reduce=None, reduction="mean", beta=1.0):
    _checked(input, target, "smooth_l1_loss")
    from .. import broadcast_tensors

    a, b = broadcast_tensors(input, target)
    return _nn["smooth_l1_loss"](a, b, _reduction(reduction, size_average, reduce), beta)


def huber_loss(input, target, reduction="mean", delta=1.0, weight=None):
    _checked(input, target, "huber_loss")
    from .. import broadcast_tensors

    a, b = broadcast_tensors(input, target)
    return _nn["huber_loss"](a, b, _reduction(reduction), delta)


def cross_entropy(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean", label_smoothing=0.0):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.cross_entropy.html"""
    return _nn["cross_entropy_loss"](input, target, weight, _reduction(reduction, size_average, reduce), ignore_index, label_smoothing)


def nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean"):
    return _nn["nll_loss_nd"](input, target, weight, _reduction(reduction, size_average, reduce), ignore_index)


def binary_cross_entropy(input, target, weight=None, size_average=None, reduce=None, reduction="mean"):
    k = _reduction(reduction, size_average, reduce)
    if target.size() != input.size():
        raise ValueError(
            f"Using a target size ({target.size()}) that is different to the input size ({input.size()}) is deprecated. Please ensure "
            "they have the same size.")
    return _nn["binary_cross_entropy"](input, target, weight, k)


def binary_cross_entropy_with_logits(input, target, weight=None, size_average=None, reduce=None, reduction="mean", pos_weight=None):
    k = _reduction(reduction, size_average, reduce)
    if target.size() != input.size():
        raise ValueError(f"Target size ({target.size()}) must be the same as input size ({input.size()})")
    from .. import binary_cross_entropy_with_logits as plain

    return plain(input, target, weight, pos_weight, k)


def kl_div(input, target, size_average=None, reduce=None, reduction="mean", log_target=False):
    from .. import where, zeros_like

    pointwise = target.exp() * (target - input) if log_target else where(target > 0, target * (target.clamp_min(1e-45).log() - input), zeros_like(target))
    if reduction == "batchmean":
        return pointwise.sum() / input.size(0)
    if reduction == "mean":
        warn(
            "reduction: 'mean' divides the total loss by both the batch size and the support size.'batchmean' divides only by the "
            "batch size, and aligns with the KL div math definition.'mean' will be changed to behave the same as 'batchmean' in the "
            "next major release.")
        return pointwise.mean()
    return pointwise.sum() if reduction == "sum" else pointwise


def max_pool1d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
    return _max_pool(1, input, kernel_size, stride, padding, dilation, ceil_mode, return_indices)


def max_pool2d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
    return _max_pool(2, input, kernel_size, stride, padding, dilation, ceil_mode, return_indices)


def max_pool3d(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
    return _max_pool(3, input, kernel_size, stride, padding, dilation, ceil_mode, return_indices)


def _ints(x):
    return ",".join(map(str, x if isinstance(x, (tuple, list)) else (x,)))


def _max_pool(k, input, kernel_size, stride, padding, dilation, ceil_mode, return_indices):
    if ceil_mode:
        absent.refuse(f"torch.nn.functional.max_pool{k}d(ceil_mode=True)")
    row = f"torch.max_pool{k}d" + ("_with_indices" if return_indices else "")
    return call(
        row, "input:t,kernel_size:I,stride:I,padding:I,dilation:I", input._h, _ints(kernel_size),
        _ints(kernel_size if stride is None else stride), _ints(padding), _ints(dilation))


def adaptive_max_pool2d(input, output_size, return_indices=False):
    return call("core.adaptive_max_pool2d", "input:t,output_size:I", input._h, _ints(output_size))


def adaptive_max_pool1d(input, output_size, return_indices=False):
    return call("core.adaptive_max_pool1d", "input:t,output_size:I", input._h, _ints(output_size))


def unfold(input, kernel_size, dilation=1, padding=0, stride=1):
    absent.refuse("torch.nn.functional.unfold")


def scaled_dot_product_attention(query, key, value, attn_mask=None, dropout_p=0.0, is_causal=False, scale=None, enable_gqa=False):
    from .. import ones

    weight = query @ key.transpose(-2, -1) * (1 / math.sqrt(query.size(-1)) if scale is None else scale)
    if is_causal:
        mask = ones(query.size(-2), key.size(-2)).tril() == 0
        weight = weight.masked_fill(mask, float("-inf"))
    if attn_mask is not None:
        weight = weight.masked_fill(attn_mask.logical_not(), float("-inf")) if str(attn_mask.dtype) == "torch.bool" else weight + attn_mask
    return dropout(weight.softmax(-1), dropout_p, dropout_p > 0) @ value


__all__ = ["Tensor", "torch_args", "warnings"]
absent.fill(globals(), "torch.nn.functional")
__getattr__ = absent.missing("torch.nn.functional")
