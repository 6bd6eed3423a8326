"""torch.nn.functional: normalisations."""

import torch

__all__ = []


def _public(f):
    __all__.append(f.__name__)
    return f


def _more_than_one(size):
    """Statistics of a batch need more than one value per channel."""
    count = size[0]
    for n in size[2:]:
        count *= n
    if count == 1:
        raise ValueError(f"Expected more than 1 value per channel when training, got input size {size}")


@_public
def batch_norm(input, running_mean, running_var, weight=None, bias=None, training=False, momentum=0.1, eps=1e-05):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.batch_norm.html"""
    if training:
        _more_than_one(input.size())
        if eps <= 0.0:
            raise ValueError(f"batch_norm eps must be positive during training, but got {eps}")
    return torch.batch_norm(input, weight, bias, running_mean, running_var, training, momentum, eps, True)


@_public
def instance_norm(input, running_mean=None, running_var=None, weight=None, bias=None, use_input_stats=True, momentum=0.1, eps=1e-05):
    if use_input_stats:
        count = 1
        for n in input.size()[2:]:
            count *= n
        if count == 1:
            raise ValueError(f"Expected more than 1 spatial element when training, got input size {input.size()}")
    return torch.instance_norm(input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps, True)


@_public
def layer_norm(input, normalized_shape, weight=None, bias=None, eps=1e-05):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.layer_norm.html"""
    return torch.layer_norm(input, normalized_shape, weight, bias, eps, True)


@_public
def rms_norm(input, normalized_shape, weight=None, eps=None):
    return torch.rms_norm(input, normalized_shape, weight, eps)


@_public
def group_norm(input, num_groups, weight=None, bias=None, eps=1e-05):
    if input.dim() < 2:
        raise RuntimeError(f"Expected at least 2 dimensions for input tensor but received {input.dim()}")
    size = input.size()
    count = size[0] * size[1] // num_groups
    for n in size[2:]:
        count *= n
    if count == 1:
        raise ValueError(f"Expected more than 1 value per channel when training, got input size {list(size)}")
    return torch.group_norm(input, num_groups, weight, bias, eps, True)
