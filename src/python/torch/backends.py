"""torch.backends: what this build has. Switches can be set and change nothing, as there is one way to compute."""

import sys
import types

from _core import absent
from _core.wire import call

from . import _generic

globals().update(_generic.functions("torch.backends"))


def _gpu():
    return call("cuda.available", "")


def _module(name, /, **names):
    made = types.ModuleType(f"torch.backends.{name}")
    made.__dict__.update(names)
    made.__getattr__ = lambda missing: absent.NotEmulated(f"torch.backends.{name}.{missing}") if not missing.startswith("__") else _lacks(name, missing)
    sys.modules[made.__name__] = made
    return made


def _lacks(name, missing):
    raise AttributeError(f"module 'torch.backends.{name}' has no attribute '{missing}'")


def _yes():
    return True


def _no():
    return False


cuda = _module("cuda", is_built=_gpu, matmul=types.SimpleNamespace(allow_tf32=False))
cudnn = _module("cudnn", is_available=_gpu, version=lambda: absent.refuse("torch.backends.cudnn.version") if _gpu() else None,
                enabled=True, benchmark=False, deterministic=False, allow_tf32=True)
mps = _module("mps", is_available=_no, is_built=_no)
mkl = _module("mkl", is_available=_yes)
mkldnn = _module("mkldnn", is_available=_yes)
openmp = _module("openmp", is_available=_yes)

absent.fill(globals(), "torch.backends")
__getattr__ = absent.missing("torch.backends")
