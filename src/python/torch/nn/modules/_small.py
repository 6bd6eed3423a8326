"""Layers of a few lines: padding, resizing, distances, shuffles, windows."""

from .. import functional as F
from ._options import ntuple
from .module import Module


def _padding(name, dims, mode):
    def __init__(self, padding):
        Module.__init__(self)
        self.padding = ntuple(padding, 2 * dims)

    def forward(self, input):
        return F.pad(input, self.padding, mode)

    def extra_repr(self):
        return f"{self.padding}"

    return type(name, (Module,), {"__module__": "torch.nn.modules.padding", "__init__": __init__, "forward": forward, "extra_repr": extra_repr})


def _constant(name, dims):
    def __init__(self, padding, value):
        Module.__init__(self)
        self.padding, self.value = ntuple(padding, 2 * dims), value

    def forward(self, input):
        return F.pad(input, self.padding, "constant", self.value)

    def extra_repr(self):
        return f"padding={self.padding}, value={self.value}"

    return type(name, (Module,), {"__module__": "torch.nn.modules.padding", "__init__": __init__, "forward": forward, "extra_repr": extra_repr})


PADDINGS = {f"{kind}Pad{n}d": _padding(f"{kind}Pad{n}d", n, mode)
            for kind, mode in (("Zero", "constant"), ("Reflection", "reflect"), ("Replication", "replicate"), ("Circular", "circular"))
            for n in (1, 2, 3)}
PADDINGS.update({f"ConstantPad{n}d": _constant(f"ConstantPad{n}d", n) for n in (1, 2, 3)})


class Upsample(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Upsample.html"""

    __module__ = "torch.nn.modules.upsampling"

    def __init__(self, size=None, scale_factor=None, mode="nearest", align_corners=None, recompute_scale_factor=None):
        super().__init__()
        self.name = type(self).__name__
        self.size = size
        self.scale_factor = tuple(map(float, scale_factor)) if isinstance(scale_factor, tuple) else float(scale_factor) if scale_factor else None
        self.mode, self.align_corners, self.recompute_scale_factor = mode, align_corners, recompute_scale_factor

    def forward(self, input):
        return F.interpolate(input, self.size, self.scale_factor, self.mode, self.align_corners, self.recompute_scale_factor)

    def extra_repr(self):
        what = f"scale_factor={self.scale_factor!r}" if self.scale_factor is not None else f"size={self.size!r}"
        return f"{what}, mode={self.mode!r}"


class UpsamplingNearest2d(Upsample):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.UpsamplingNearest2d.html"""

    __module__ = "torch.nn.modules.upsampling"

    def __init__(self, size=None, scale_factor=None):
        super().__init__(size, scale_factor, mode="nearest")


class UpsamplingBilinear2d(Upsample):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.UpsamplingBilinear2d.html"""

    __module__ = "torch.nn.modules.upsampling"

    def __init__(self, size=None, scale_factor=None):
        super().__init__(size, scale_factor, mode="bilinear", align_corners=True)


class CosineSimilarity(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.CosineSimilarity.html"""

    __module__ = "torch.nn.modules.distance"

    def __init__(self, dim=1, eps=1e-8):
        super().__init__()
        self.dim, self.eps = dim, eps

    def forward(self, x1, x2):
        return F.cosine_similarity(x1, x2, self.dim, self.eps)


class PairwiseDistance(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.PairwiseDistance.html"""

    __module__ = "torch.nn.modules.distance"

    def __init__(self, p=2.0, eps=1e-6, keepdim=False):
        super().__init__()
        self.norm, self.eps, self.keepdim = p, eps, keepdim

    def forward(self, x1, x2):
        return F.pairwise_distance(x1, x2, self.norm, self.eps, self.keepdim)


class PixelShuffle(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.PixelShuffle.html"""

    __module__ = "torch.nn.modules.pixelshuffle"

    def __init__(self, upscale_factor):
        super().__init__()
        self.upscale_factor = upscale_factor

    def forward(self, input):
        return F.pixel_shuffle(input, self.upscale_factor)

    def extra_repr(self):
        return f"upscale_factor={self.upscale_factor}"


class PixelUnshuffle(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.PixelUnshuffle.html"""

    __module__ = "torch.nn.modules.pixelshuffle"

    def __init__(self, downscale_factor):
        super().__init__()
        self.downscale_factor = downscale_factor

    def forward(self, input):
        return F.pixel_unshuffle(input, self.downscale_factor)

    def extra_repr(self):
        return f"downscale_factor={self.downscale_factor}"


class Unfold(Module):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Unfold.html"""

    __module__ = "torch.nn.modules.fold"

    def __init__(self, kernel_size, dilation=1, padding=0, stride=1):
        super().__init__()
        self.kernel_size, self.dilation, self.padding, self.stride = kernel_size, dilation, padding, stride

    def forward(self, input):
        return F.unfold(input, self.kernel_size, self.dilation, self.padding, self.stride)

    def extra_repr(self):
        return f"kernel_size={self.kernel_size}, dilation={self.dilation}, padding={self.padding}, stride={self.stride}"


class Fold(Unfold):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.Fold.html"""

    __module__ = "torch.nn.modules.fold"

    def __init__(self, output_size, kernel_size, dilation=1, padding=0, stride=1):
        super().__init__(kernel_size, dilation, padding, stride)
        self.output_size = output_size

    def forward(self, input):
        return F.fold(input, self.output_size, self.kernel_size, self.dilation, self.padding, self.stride)

    def extra_repr(self):
        return f"output_size={self.output_size}, " + super().extra_repr()
