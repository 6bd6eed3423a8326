"""Functions that PyTorch writes in Python over others: argument forms only."""

from _core.wire import call

from . import _generic


def _handles(tensors):
    return ",".join(str(t._h) for t in tensors)


def cartesian_prod(*tensors):
    """https://docs.pytorch.org/docs/2.13/generated/torch.cartesian_prod.html"""
    return call("torch.cartesian_prod", "tensors:T", _handles(tensors))


def cdist(x1, x2, p=2.0, compute_mode="use_mm_for_euclid_dist_if_necessary"):
    """https://docs.pytorch.org/docs/2.13/generated/torch.cdist.html"""
    modes = ("use_mm_for_euclid_dist_if_necessary", "use_mm_for_euclid_dist", "donot_use_mm_for_euclid_dist")
    if compute_mode not in modes:
        raise ValueError(f"{compute_mode} is not a valid value for compute_mode")
    return _cdist(x1, x2, p, None)


_cdist = _generic.function("torch._VF.cdist")
NAMES = {"cartesian_prod": cartesian_prod, "cdist": cdist}
for _f in NAMES.values():
    _f.__module__ = "torch.functional"
