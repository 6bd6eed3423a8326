"""torch.Generator and the seeds."""

from _core import wire
from _core.wire import call

from ._types import device as device_class


class Generator:
    """A stream of random numbers; https://docs.pytorch.org/docs/2.13/generated/torch.Generator.html"""

    __module__ = "torch._C"

    def __new__(cls, device="cpu"):
        out = call("random.generator", "")
        out._device = device_class(device)
        return out

    def __init__(self, device="cpu"):
        pass

    @property
    def device(self):
        return self.__dict__.get("_device") or device_class("cpu")

    def manual_seed(self, seed):
        if not hasattr(type(seed), "__index__"):
            raise RuntimeError(f"manual_seed expected a long, but got {type(seed).__name__}")
        call("random.seed", "generator:t,seed:s", self._h, str(int(seed)))
        return self

    def seed(self):
        return int(call("random.reseed", "generator:t", self._h))

    def initial_seed(self):
        return int(call("random.initial", "generator:t", self._h))

    def get_state(self):
        return call("random.state", "generator:t", self._h)

    def set_state(self, state):
        call("random.set_state", "generator:t,state:t", self._h, state._h)
        return self

    def clone_state(self):
        out = Generator()
        out.set_state(self.get_state())
        return out

    def __repr__(self):
        return f"<torch._C.Generator object at {hex(id(self))}>"


wire.register_opaque("torch.Generator", lambda handle: wire.adopt(object.__new__(Generator), handle))


class _Default:
    """The default generator: fetched anew, because no handle may live in the memory image."""

    def __getattr__(self, name):
        return getattr(call("random.default", ""), name)

    def __repr__(self):
        return repr(call("random.default", ""))


default_generator = _Default()


def manual_seed(seed):
    """https://docs.pytorch.org/docs/2.13/generated/torch.manual_seed.html"""
    return call("random.default", "").manual_seed(int(seed))


def seed():
    return default_generator.seed()


def initial_seed():
    return default_generator.initial_seed()


def get_rng_state():
    return default_generator.get_state()


def set_rng_state(new_state):
    default_generator.set_state(new_state)
