"""Pooling layers."""

from .. import functional as F
from ._options import ntuple
from .module import Module


class _MaxPoolNd(Module):
    def __init__(self, kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False):
        super().__init__()
        self.kernel_size = kernel_size
        self.stride = stride if stride is not None else kernel_size
        self.padding = padding
        self.dilation = dilation
        self.return_indices = return_indices
        self.ceil_mode = ceil_mode

    def forward(self, input):
        pool = getattr(F, "max_pool" + type(self)._dims)
        return pool(input, self.kernel_size, self.stride, self.padding, self.dilation, ceil_mode=self.ceil_mode, return_indices=self.return_indices)

    def extra_repr(self):
        return (f"kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}, dilation={self.dilation}, "
                f"ceil_mode={self.ceil_mode}")


class MaxPool1d(_MaxPoolNd):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.MaxPool1d.html"""

    _dims = "1d"


class MaxPool2d(_MaxPoolNd):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.MaxPool2d.html"""

    _dims = "2d"


class MaxPool3d(_MaxPoolNd):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.MaxPool3d.html"""

    _dims = "3d"


class _AvgPoolNd(Module):
    def extra_repr(self):
        return f"kernel_size={self.kernel_size}, stride={self.stride}, padding={self.padding}"


class AvgPool1d(_AvgPoolNd):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.AvgPool1d.html"""

    def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True):
        super().__init__()
        self.kernel_size = ntuple(kernel_size, 1)
        self.stride = ntuple(stride if stride is not None else kernel_size, 1)
        self.padding = ntuple(padding, 1)
        self.ceil_mode = ceil_mode
        self.count_include_pad = count_include_pad

    def forward(self, input):
        return F.avg_pool1d(input, self.kernel_size, self.stride, self.padding, self.ceil_mode, self.count_include_pad)


class AvgPool2d(_AvgPoolNd):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.AvgPool2d.html"""

    _pool = "avg_pool2d"

    def __init__(self, kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True, divisor_override=None):
        super().__init__()
        self.kernel_size = kernel_size
        self.stride = stride if stride is not None else kernel_size
        self.padding = padding
        self.ceil_mode = ceil_mode
        self.count_include_pad = count_include_pad
        self.divisor_override = divisor_override

    def forward(self, input):
        pool = getattr(F, self._pool)
        return pool(input, self.kernel_size, self.stride, self.padding, self.ceil_mode, self.count_include_pad, self.divisor_override)


class AvgPool3d(AvgPool2d):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.AvgPool3d.html"""

    _pool = "avg_pool3d"


class LPPool1d(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.LPPool1d.html"""

    def __init__(self, norm_type, kernel_size, stride=None, ceil_mode=False):
        super().__init__()
        self.norm_type, self.kernel_size, self.stride, self.ceil_mode = norm_type, kernel_size, stride, ceil_mode

    def forward(self, input):
        return F.lp_pool1d(input, float(self.norm_type), self.kernel_size, self.stride, self.ceil_mode)

    def extra_repr(self):
        return f"norm_type={self.norm_type}, kernel_size={self.kernel_size}, stride={self.stride}, ceil_mode={self.ceil_mode}"


class _Adaptive(Module):
    def __init__(self, output_size):
        super().__init__()
        self.output_size = output_size

    def forward(self, input):
        return getattr(F, self._pool)(input, self.output_size)

    def extra_repr(self):
        return f"output_size={self.output_size}"


class AdaptiveAvgPool1d(_Adaptive):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.AdaptiveAvgPool1d.html"""

    _pool = "adaptive_avg_pool1d"


class AdaptiveAvgPool2d(_Adaptive):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.AdaptiveAvgPool2d.html"""

    _pool = "adaptive_avg_pool2d"


class AdaptiveAvgPool3d(_Adaptive):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.AdaptiveAvgPool3d.html"""

    _pool = "adaptive_avg_pool3d"


class _AdaptiveMax(_Adaptive):
    def __init__(self, output_size, return_indices=False):
        super().__init__(output_size)
        self.return_indices = return_indices

    def forward(self, input):
        return getattr(F, self._pool)(input, self.output_size, self.return_indices)


class AdaptiveMaxPool1d(_AdaptiveMax):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.AdaptiveMaxPool1d.html"""

    _pool = "adaptive_max_pool1d"


class AdaptiveMaxPool2d(_AdaptiveMax):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.AdaptiveMaxPool2d.html"""

    _pool = "adaptive_max_pool2d"
