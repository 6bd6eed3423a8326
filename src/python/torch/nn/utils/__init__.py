"""torch.nn.utils: gradients' norms, parameters as one vector."""

from collections.abc import Iterable

import torch
from _core import absent

from . import rnn


def _list(parameters):
    return [parameters] if isinstance(parameters, torch.Tensor) else list(parameters)


def get_total_norm(tensors, norm_type=2.0, error_if_nonfinite=False, foreach=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.utils.get_total_norm.html"""
    tensors = _list(tensors)
    norm_type = float(norm_type)
    if not tensors:
        return torch.tensor(0.0)
    total = torch.linalg.vector_norm(torch.stack([torch.linalg.vector_norm(t, norm_type) for t in tensors]), norm_type)
    if error_if_nonfinite and bool(torch.logical_or(total.isnan(), total.isinf())):
        raise RuntimeError(
            f"The total norm of order {norm_type} for gradients from `parameters` is non-finite, so it cannot be clipped. To disable this "
            "error and scale the gradients by the non-finite norm anyway, set `error_if_nonfinite=False`")
    return total


@torch.no_grad()
def clip_grads_with_norm_(parameters, max_norm, total_norm, foreach=None):
    grads = [p.grad for p in _list(parameters) if p.grad is not None]
    factor = torch.clamp(float(max_norm) / (total_norm + 1e-6), max=1.0)
    for grad in grads:
        grad.mul_(factor)


@torch.no_grad()
def clip_grad_norm_(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.utils.clip_grad_norm_.html"""
    parameters = _list(parameters)
    total = get_total_norm([p.grad for p in parameters if p.grad is not None], norm_type, error_if_nonfinite, foreach)
    clip_grads_with_norm_(parameters, max_norm, total, foreach)
    return total


@torch.no_grad()
def clip_grad_value_(parameters, clip_value, foreach=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.utils.clip_grad_value_.html"""
    for p in _list(parameters):
        if p.grad is not None:
            p.grad.clamp_(min=-float(clip_value), max=float(clip_value))


def parameters_to_vector(parameters):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.utils.parameters_to_vector.html"""
    if not isinstance(parameters, Iterable):
        raise TypeError("expected an iterable of parameters")
    return torch.cat([p.view(-1) for p in parameters])


def vector_to_parameters(vec, parameters):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.utils.vector_to_parameters.html"""
    if not isinstance(vec, torch.Tensor):
        raise TypeError(f"expected torch.Tensor, but got: {torch.typename(vec)}")
    at = 0
    for p in parameters:
        n = p.numel()
        p.data = vec[at:at + n].view_as(p).data
        at += n


absent.fill(globals(), "torch.nn.utils")
__getattr__ = absent.missing("torch.nn.utils")
