"""torch.nn.functional: pooling and resizing."""

import math

import torch

from .. import _generic
from .._warn import warn

_nn = _generic.functions("torch._C._nn")
__all__ = []


def _public(f):
    __all__.append(f.__name__)
    return f


def _max_pool(dims):
    plain = getattr(torch, f"max_pool{dims}d")
    both = torch.max_pool1d_with_indices if dims == 1 else _nn[f"max_pool{dims}d_with_indices"]

    def with_indices(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
        stride = [] if stride is None else stride
        return both(input, kernel_size, stride, padding, dilation, ceil_mode)

    def pool(input, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False, return_indices=False):
        if return_indices:
            return with_indices(input, kernel_size, stride, padding, dilation, ceil_mode)
        return plain(input, kernel_size, [] if stride is None else stride, padding, dilation, ceil_mode)

    with_indices.__name__ = with_indices.__qualname__ = f"max_pool{dims}d_with_indices"
    pool.__name__ = pool.__qualname__ = f"max_pool{dims}d"
    return _public(pool), _public(with_indices)


max_pool1d, max_pool1d_with_indices = _max_pool(1)
max_pool2d, max_pool2d_with_indices = _max_pool(2)
max_pool3d, max_pool3d_with_indices = _max_pool(3)


def _wanted(size, input, dims):
    """The output size with None replaced by the input's own."""
    if isinstance(size, int):
        return [size] * dims
    return [n if n is not None else input.size(k - dims) for k, n in enumerate(size)]


@_public
def adaptive_avg_pool2d(input, output_size):
    return _nn["adaptive_avg_pool2d"](input, _wanted(output_size, input, 2))


@_public
def adaptive_avg_pool3d(input, output_size):
    return _nn["adaptive_avg_pool3d"](input, _wanted(output_size, input, 3))


@_public
def adaptive_max_pool1d(input, output_size, return_indices=False):
    _no_indices(return_indices)
    return torch.adaptive_max_pool1d(input, output_size)[0]


@_public
def adaptive_max_pool2d(input, output_size, return_indices=False):
    _no_indices(return_indices)
    return _nn["adaptive_max_pool2d"](input, _wanted(output_size, input, 2))[0]


def _no_indices(wanted):
    if wanted:
        raise NotImplementedError("torch.nn.functional.adaptive_max_pool(return_indices=True) is not emulated here (see the coverage page)")


_MODES = {("nearest", 3): "upsample_nearest1d", ("nearest", 4): "upsample_nearest2d", ("nearest", 5): "upsample_nearest3d",
          ("linear", 3): "upsample_linear1d", ("bilinear", 4): "upsample_bilinear2d", ("trilinear", 5): "upsample_trilinear3d",
          ("bicubic", 4): "upsample_bicubic2d"}


@_public
def interpolate(input, size=None, scale_factor=None, mode="nearest", align_corners=None, recompute_scale_factor=None, antialias=False):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.functional.interpolate.html"""
    if mode in ("nearest", "area", "nearest-exact"):
        if align_corners is not None:
            raise ValueError(
                "align_corners option can only be set with the interpolating modes: linear | bilinear | bicubic | trilinear")
    elif align_corners is None:
        align_corners = False
    dims = input.dim() - 2
    if size is not None and scale_factor is not None:
        raise ValueError("only one of size or scale_factor should be defined")
    if size is None and scale_factor is None:
        raise ValueError("either size or scale_factor should be defined")
    if antialias or recompute_scale_factor or mode in ("nearest-exact",):
        raise NotImplementedError("torch.nn.functional.interpolate with these options is not emulated here (see the coverage page)")
    factors = None
    if size is None:
        factors = [float(f) for f in (scale_factor if isinstance(scale_factor, (list, tuple)) else [scale_factor] * dims)]
        size = [math.floor(n * f) for n, f in zip(input.shape[2:], factors)]
    else:
        size = list(size) if isinstance(size, (list, tuple)) else [size] * dims
    if mode == "area":
        return (torch.adaptive_avg_pool1d if dims == 1 else adaptive_avg_pool2d if dims == 2 else adaptive_avg_pool3d)(input, size)
    key = _MODES.get((mode, input.dim()))
    if key is None:
        known = {m for m, _ in _MODES}
        if mode in known:
            need = next(r for m, r in _MODES if m == mode)
            raise NotImplementedError(f"Got {input.dim()}D input, but {mode} mode needs {need}D input")
        raise NotImplementedError(
            "Input Error: Only 3D, 4D and 5D input Tensors supported (got {}D) for the modes: nearest | linear | bilinear | bicubic | "
            "trilinear | area | nearest-exact (got {})".format(input.dim(), mode))
    args = [input, size] if mode == "nearest" else [input, size, align_corners]
    return _nn[key](*args, *([None] * dims if factors is None else factors))


@_public
def upsample(input, size=None, scale_factor=None, mode="nearest", align_corners=None):
    warn("`nn.functional.upsample` is deprecated. Use `nn.functional.interpolate` instead.")
    return interpolate(input, size, scale_factor, mode, align_corners)


@_public
def lp_pool1d(input, norm_type, kernel_size, stride=None, ceil_mode=False):
    out = torch.avg_pool1d(input.pow(norm_type), kernel_size, [] if stride is None else stride, 0, ceil_mode)
    return (out.sign() * torch.relu(out.abs())).mul(kernel_size).pow(1.0 / norm_type)
