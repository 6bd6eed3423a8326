"""torch.nn.utils: clipping gradients, parameters as one vector."""

from _core import absent

from ..autograd.grad_mode import no_grad


def _listed(parameters):
    from .._tensor import Tensor

    return [parameters] if isinstance(parameters, Tensor) else list(parameters)


@no_grad()
def clip_grad_norm_(parameters, max_norm, norm_type=2.0, error_if_nonfinite=False, foreach=None):
    """https://docs.pytorch.org/docs/2.13/generated/torch.nn.utils.clip_grad_norm_.html"""
    from .. import stack, tensor

    grads = [p.grad for p in _listed(parameters) if p.grad is not None]
    if not grads:
        return tensor(0.0)
    total = stack([g.norm(float(norm_type)) for g in grads]).norm(float(norm_type))
    factor = (float(max_norm) / (total + 1e-6)).clamp(max=1.0)
    for g in grads:
        g.mul_(factor)
    return total


@no_grad()
def clip_grad_value_(parameters, clip_value, foreach=None):
    for p in _listed(parameters):
        if p.grad is not None:
            p.grad.clamp_(-float(clip_value), float(clip_value))


def parameters_to_vector(parameters):
    from .. import cat

    return cat([p.view(-1) for p in parameters])


def vector_to_parameters(vec, parameters):
    at = 0
    for p in parameters:
        n = p.numel()
        p.data = vec[at:at + n].view_as(p).data
        at += n


absent.fill(globals(), "torch.nn.utils")
__getattr__ = absent.missing("torch.nn.utils")
