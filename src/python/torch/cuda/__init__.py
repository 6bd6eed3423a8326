"""torch.cuda: one device, `cuda:0`, or none at all; streams and events do nothing, as work is done in order.

Without a GPU the answers and errors are those of PyTorch's CPU build.
"""

from _core import absent
from _core.wire import call

from .._types import device as device_class
from ._streams import Event, Stream, StreamContext, current_stream, default_stream, set_stream, stream


def _need():
    call("cuda.need", "")


def is_available():
    return call("cuda.available", "")


def device_count():
    return 1 if is_available() else 0


def init():
    _need()


def current_device():
    _need()
    return 0


def synchronize(device=None):
    _need()


def empty_cache():
    return None


def ipc_collect():
    _need()


def get_device_name(device=None):
    _need()
    return call("cuda.name", "")


def is_initialized():
    return is_available()


def is_bf16_supported(including_emulation=True):
    return is_available()


def get_arch_list():
    if is_available():
        absent.refuse("torch.cuda.get_arch_list")
    return []




def manual_seed(seed):
    int(seed)


def manual_seed_all(seed):
    int(seed)


def set_device(device):
    if isinstance(device, (str, device_class)) and device_class(device).index is None:
        raise ValueError(f"Expected a torch.device with a specified index or an integer, but got:{device}")
    if not is_available():
        raise AttributeError("module 'torch._C' has no attribute '_cuda_setDevice'")


class device:
    """Chooses a device for one block; there is only the one."""

    __module__ = "torch.cuda"

    def __init__(self, device):
        self.idx = device if isinstance(device, int) else device_class(device).index if device is not None else -1
        self.prev_idx = -1

    def __enter__(self):
        if self.idx is not None and self.idx >= 0 and not is_available():
            raise RuntimeError("PyTorch was compiled without CUDA support")

    def __exit__(self, *exc):
        return False


def _no_memory(name):
    def f(device=None):
        if is_available():
            absent.refuse(f"torch.cuda.{name}")
        return 0

    f.__name__ = f.__qualname__ = name
    f.__module__ = "torch.cuda"
    return f


for _name in ("memory_allocated", "max_memory_allocated", "memory_reserved", "max_memory_reserved"):
    globals()[_name] = _no_memory(_name)
for _name in ("get_device_properties", "get_device_capability", "mem_get_info", "can_device_access_peer", "initial_seed", "get_rng_state"):
    def _needing(*args, _name=_name, **kwargs):
        _need()
        absent.refuse(f"torch.cuda.{_name}")

    _needing.__name__ = _needing.__qualname__ = _name
    globals()[_name] = _needing
del _name, _needing

absent.fill(globals(), "torch.cuda")
__getattr__ = absent.missing("torch.cuda")
