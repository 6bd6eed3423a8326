"""torch.accelerator, torch.xpu and torch.mps: which devices there are besides the CPU."""

import sys
import types

from _core import absent
from _core.wire import call

from ._types import device


def _count():
    return int(call("cuda.available", ""))


def _current_accelerator(check_available=False):
    return device("cuda") if _count() else None


def _module(name, **names):
    made = types.ModuleType(f"torch.{name}")
    made.__dict__.update(names)

    def __getattr__(missing):
        if missing.startswith("__"):
            raise AttributeError(f"module 'torch.{name}' has no attribute '{missing}'")
        return absent.NotEmulated(f"torch.{name}.{missing}")

    made.__getattr__ = __getattr__
    sys.modules[made.__name__] = made
    return made


accelerator = _module("accelerator", is_available=lambda: bool(_count()), device_count=_count, current_accelerator=_current_accelerator)
xpu = _module("xpu", is_available=lambda: False, device_count=lambda: 0)
mps = _module("mps", is_available=lambda: False, device_count=lambda: 0)
