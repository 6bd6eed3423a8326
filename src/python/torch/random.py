"""torch.random."""

from _core import absent

from ._generator import default_generator, get_rng_state, initial_seed, manual_seed, seed, set_rng_state
from .autograd.grad_mode import _Decorator


class fork_rng(_Decorator):
    """Leaves the stream after the block as it was before."""

    def __init__(self, devices=None, enabled=True, _caller="fork_rng", _devices_kw="devices", device_type="cuda"):
        self._enabled = enabled

    def __enter__(self):
        self._state = get_rng_state()

    def __exit__(self, *exc):
        if self._enabled:
            set_rng_state(self._state)

    def clone(self):
        return fork_rng(enabled=self._enabled)


absent.fill(globals(), "torch.random")
__getattr__ = absent.missing("torch.random")
