"""Convolutions."""

import math

import torch

from .. import functional as F
from .. import init
from ..parameter import Parameter
from ._options import given, ntuple
from .module import Module

_PADDING_MODES = ("zeros", "reflect", "replicate", "circular")


class _ConvNd(Module):
    _dims = 1
    _transposed = False

    def _setup(self, in_channels, out_channels, kernel_size, stride, padding, dilation, output_padding, groups, bias, padding_mode, device, dtype):
        Module.__init__(self)
        n = self._dims
        if groups <= 0:
            raise ValueError("groups must be a positive integer")
        if in_channels % groups != 0:
            raise ValueError("in_channels must be divisible by groups")
        if out_channels % groups != 0:
            raise ValueError("out_channels must be divisible by groups")
        if isinstance(padding, str):
            if padding not in ("same", "valid"):
                raise ValueError(f"Invalid padding string {padding!r}, should be one of {{'valid', 'same'}}")
            if padding == "same" and any(s != 1 for s in ntuple(stride, n)):
                raise ValueError("padding='same' is not supported for strided convolutions")
        if padding_mode not in _PADDING_MODES:
            raise ValueError(f"padding_mode must be one of {set(_PADDING_MODES)}, but got padding_mode='{padding_mode}'")
        self.in_channels, self.out_channels = in_channels, out_channels
        self.kernel_size, self.stride, self.dilation = ntuple(kernel_size, n), ntuple(stride, n), ntuple(dilation, n)
        self.padding = padding if isinstance(padding, str) else ntuple(padding, n)
        self.transposed = self._transposed
        self.output_padding = ntuple(output_padding, n)
        self.groups = groups
        self.padding_mode = padding_mode
        options = given(device, dtype)
        lead = (in_channels, out_channels // groups) if self._transposed else (out_channels, in_channels // groups)
        self.weight = Parameter(torch.empty((*lead, *self.kernel_size), **options))
        if bias:
            self.bias = Parameter(torch.empty(out_channels, **options))
        else:
            self.register_parameter("bias", None)
        self.reset_parameters()

    def reset_parameters(self):
        init.kaiming_uniform_(self.weight, a=math.sqrt(5))
        if self.bias is not None:
            fan_in, _ = init._calculate_fan_in_and_fan_out(self.weight)
            if fan_in != 0:
                init.uniform_(self.bias, -1 / math.sqrt(fan_in), 1 / math.sqrt(fan_in))

    def extra_repr(self):
        out = f"{self.in_channels}, {self.out_channels}, kernel_size={self.kernel_size}, stride={self.stride}"
        if self.padding != (0,) * self._dims:
            out += f", padding={self.padding}"
        if self.dilation != (1,) * self._dims:
            out += f", dilation={self.dilation}"
        if self.output_padding != (0,) * self._dims:
            out += f", output_padding={self.output_padding}"
        if self.groups != 1:
            out += f", groups={self.groups}"
        if self.bias is None:
            out += ", bias=False"
        if self.padding_mode != "zeros":
            out += f", padding_mode={self.padding_mode}"
        return out


class _Conv(_ConvNd):
    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1, bias=True, padding_mode="zeros", device=None, dtype=None):
        self._setup(in_channels, out_channels, kernel_size, stride, padding, dilation, 0, groups, bias, padding_mode, device, dtype)

    def _edges(self):
        """Padding on each side, from the last dimension backwards, as F.pad wants it."""
        if self.padding == "valid":
            return [0, 0] * self._dims
        if self.padding == "same":
            totals = [d * (k - 1) for d, k in zip(reversed(self.dilation), reversed(self.kernel_size))]
            return [n for total in totals for n in (total // 2, total - total // 2)]
        return [n for p in reversed(self.padding) for n in (p, p)]

    def forward(self, input):
        conv = getattr(F, f"conv{self._dims}d")
        if self.padding_mode != "zeros":
            padded = F.pad(input, self._edges(), mode=self.padding_mode)
            return conv(padded, self.weight, self.bias, self.stride, (0,) * self._dims, self.dilation, self.groups)
        return conv(input, self.weight, self.bias, self.stride, self.padding, self.dilation, self.groups)


class _ConvTranspose(_ConvNd):
    _transposed = True

    def __init__(self, in_channels, out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1, bias=True, dilation=1, padding_mode="zeros", device=None, dtype=None):
        if padding_mode != "zeros":
            raise ValueError(f'Only "zeros" padding mode is supported for {type(self).__name__}')
        self._setup(in_channels, out_channels, kernel_size, stride, padding, dilation, output_padding, groups, bias, padding_mode, device, dtype)

    def forward(self, input, output_size=None):
        extra = self.output_padding if output_size is None else self._extra(input, list(output_size))
        conv = getattr(F, f"conv_transpose{self._dims}d")
        return conv(input, self.weight, self.bias, self.stride, self.padding, extra, self.groups, self.dilation)

    def _extra(self, input, size):
        """The output padding that gives the wanted size."""
        n = self._dims
        spatial = input.shape[-n:]
        if len(size) == input.dim():
            size = size[-n:]
        if len(size) != n:
            raise ValueError(
                f"ConvTranspose{n}D: for {input.dim()}D input, output_size must have {n} or {input.dim()} elements (got {len(size)})")
        least = [(s - 1) * st - 2 * p + d * (k - 1) + 1
                 for s, st, p, d, k in zip(spatial, self.stride, self.padding, self.dilation, self.kernel_size)]
        most = [m + st - 1 for m, st in zip(least, self.stride)]
        if any(not a <= s <= b for s, a, b in zip(size, least, most)):
            raise ValueError(
                f"requested an output size of {size}, but valid sizes range from {least} to {most} (for an input of {spatial})")
        return [s - m for s, m in zip(size, least)]


class Conv1d(_Conv):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Conv1d.html"""

    _dims = 1


class Conv2d(_Conv):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Conv2d.html"""

    _dims = 2


class Conv3d(_Conv):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Conv3d.html"""

    _dims = 3


class ConvTranspose1d(_ConvTranspose):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.ConvTranspose1d.html"""

    _dims = 1


class ConvTranspose2d(_ConvTranspose):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.ConvTranspose2d.html"""

    _dims = 2


class ConvTranspose3d(_ConvTranspose):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.ConvTranspose3d.html"""

    _dims = 3
