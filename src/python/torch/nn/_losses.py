"""torch.nn.functional: losses."""

import torch

from .. import _generic
from .._warn import warn
from ._reduction import get_enum, number

_nn = _generic.functions("torch._C._nn")
__all__ = []


def _public(f):
    __all__.append(f.__name__)
    return f


def _same_size(input, target):
    """Warns of losses whose two sides are not of one size, and broadcasts."""
    if target.size() != input.size():
        warn(
            f"Using a target size ({target.size()}) that is different to the input size ({input.size()}). This will likely lead to incorrect "
            "results due to broadcasting. Please ensure they have the same size.")
    try:
        return torch.broadcast_tensors(input, target)
    except RuntimeError:
        input + target  # words the sizes as torch does
        raise


def _weighted(losses, weight, reduction):
    losses = losses * weight
    if reduction == "none":
        return losses
    return losses.sum() if reduction == "sum" else losses.sum() / weight.sum()


@_public
def mse_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.mse_loss.html"""
    kind = number(size_average, reduce, reduction)
    a, b = _same_size(input, target)
    if weight is not None:
        return _weighted(_nn["mse_loss"](a, b, 0), weight, reduction)
    return _nn["mse_loss"](a, b, kind)


@_public
def l1_loss(input, target, size_average=None, reduce=None, reduction="mean", weight=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.l1_loss.html"""
    kind = number(size_average, reduce, reduction)
    a, b = _same_size(input, target)
    if weight is not None:
        return _weighted(_nn["l1_loss"](a, b, 0), weight, reduction)
    return _nn["l1_loss"](a, b, kind)


@_public
def smooth_l1_loss(input, target, size_average=None, reduce=None, reduction="mean", beta=1.0):
    kind = number(size_average, reduce, reduction)
    a, b = _same_size(input, target)
    return _nn["l1_loss"](a, b, kind) if beta == 0.0 else _nn["smooth_l1_loss"](a, b, kind, beta)


@_public
def huber_loss(input, target, reduction="mean", delta=1.0, weight=None):
    a, b = _same_size(input, target)
    if weight is not None:
        return _weighted(_nn["huber_loss"](a, b, 0, delta), weight, reduction)
    return _nn["huber_loss"](a, b, get_enum(reduction), delta)


@_public
def binary_cross_entropy(input, target, weight=None, size_average=None, reduce=None, reduction="mean"):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.binary_cross_entropy.html"""
    kind = number(size_average, reduce, reduction)
    if target.size() != input.size():
        raise ValueError(
            f"Using a target size ({target.size()}) that is different to the input size ({input.size()}) is deprecated. Please ensure they "
            "have the same size.")
    if weight is not None:
        weight = weight.expand(torch.broadcast_shapes(target.size(), weight.size()))
    return _nn["binary_cross_entropy"](input, target, weight, kind)


@_public
def binary_cross_entropy_with_logits(input, target, weight=None, size_average=None, reduce=None, reduction="mean", pos_weight=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.binary_cross_entropy_with_logits.html"""
    kind = number(size_average, reduce, reduction)
    if not target.size() == input.size():
        raise ValueError(f"Target size ({target.size()}) must be the same as input size ({input.size()})")
    return torch.binary_cross_entropy_with_logits(input, target, weight, pos_weight, kind)


@_public
def cross_entropy(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean", label_smoothing=0.0):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.cross_entropy.html"""
    return _nn["cross_entropy_loss"](input, target, weight, number(size_average, reduce, reduction), ignore_index, label_smoothing)


@_public
def nll_loss(input, target, weight=None, size_average=None, ignore_index=-100, reduce=None, reduction="mean"):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.nll_loss.html"""
    return _nn["nll_loss_nd"](input, target, weight, number(size_average, reduce, reduction), ignore_index)


@_public
def kl_div(input, target, size_average=None, reduce=None, reduction="mean", log_target=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.kl_div.html"""
    if size_average is not None or reduce is not None:
        kind = number(size_average, reduce, reduction)
    else:
        if reduction == "mean":
            warn(
                "reduction: 'mean' divides the total loss by both the batch size and the support size.'batchmean' divides only by the batch "
                "size, and aligns with the KL div math definition.'mean' will be changed to behave the same as 'batchmean' in the next major "
                "release.")
        kind = 2 if reduction == "batchmean" else get_enum(reduction)
    out = torch.kl_div(input, target, kind, log_target=log_target)
    return out / input.size(0) if reduction == "batchmean" and input.dim() != 0 else out


@_public
def soft_margin_loss(input, target, size_average=None, reduce=None, reduction="mean"):
    return _nn["soft_margin_loss"](input, target, number(size_average, reduce, reduction))


@_public
def hinge_embedding_loss(input, target, margin=1.0, size_average=None, reduce=None, reduction="mean"):
    return torch.hinge_embedding_loss(input, target, margin, number(size_average, reduce, reduction))


@_public
def margin_ranking_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction="mean"):
    kind = number(size_average, reduce, reduction)
    if not input1.dim() == input2.dim() == target.dim():
        raise RuntimeError(
            f"margin_ranking_loss : All input tensors should have same dimension but got sizes: input1: {input1.size()}, input2: "
            f"{input2.size()}, target: {target.size()} ")
    return torch.margin_ranking_loss(input1, input2, target, margin, kind)


@_public
def cosine_embedding_loss(input1, input2, target, margin=0, size_average=None, reduce=None, reduction="mean"):
    return torch.cosine_embedding_loss(input1, input2, target, margin, number(size_average, reduce, reduction))


@_public
def triplet_margin_loss(anchor, positive, negative, margin=1.0, p=2, eps=1e-6, swap=False, size_average=None, reduce=None, reduction="mean"):
    kind = number(size_average, reduce, reduction)
    if margin <= 0:
        raise ValueError(f"margin must be greater than 0, got {margin}")
    return torch.triplet_margin_loss(anchor, positive, negative, margin, p, eps, swap, kind)


@_public
def multi_margin_loss(input, target, p=1, margin=1.0, weight=None, size_average=None, reduce=None, reduction="mean"):
    kind = number(size_average, reduce, reduction)
    if p not in (1, 2):
        raise ValueError("only p == 1 and p == 2 supported")
    return _nn["multi_margin_loss"](input, target, p, margin, weight, kind)


@_public
def poisson_nll_loss(input, target, log_input=True, full=False, size_average=None, eps=1e-8, reduce=None, reduction="mean"):
    return torch.poisson_nll_loss(input, target, log_input, full, eps, number(size_average, reduce, reduction))


@_public
def gaussian_nll_loss(input, target, var, full=False, eps=1e-6, reduction="mean"):
    if isinstance(var, float):
        var = var * torch.ones_like(input)
    if torch.any(var < 0):
        raise ValueError("var has negative entry/entries")
    var = var.clone()
    with torch.no_grad():
        var.clamp_(min=eps)
    loss = 0.5 * (torch.log(var) + (input - target) ** 2 / var)
    if full:
        loss = loss + 0.5 * 1.8378770664093453
    return {"mean": torch.mean, "sum": torch.sum, "none": lambda t: t}[reduction](loss)
