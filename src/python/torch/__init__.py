"""torch: names and argument parsing only; everything else is in the TypeScript core. See src/torch."""

import math as _math
import sys as _sys

from _core import absent as _absent
from _core import natives as _natives
from _core import torch_args as _torch_args
from _core import wire as _wire

from . import version
from ._types import (
    NAMES as _DTYPES, Size, channels_last, channels_last_3d, contiguous_format, device, dtype, finfo, iinfo, layout, memory_format,
    preserve_format, sparse_coo, sparse_csr, strided,
)
from ._tensor import Tensor
from ._generator import Generator, default_generator, get_rng_state, initial_seed, manual_seed, seed, set_rng_state
from .storage import TypedStorage, UntypedStorage
from . import _generic, return_types
from ._construct import as_tensor, asarray, from_dlpack, from_numpy, frombuffer, tensor
from .autograd.grad_mode import enable_grad, inference_mode, no_grad, set_grad_enabled
from ._functions import NAMES as _FUNCTIONS
from ._typed import typed_classes as _typed_classes
from ._composed import NAMES as _COMPOSED

__version__ = version.__version__
for _name, _value in {**_generic.functions("torch"), **_FUNCTIONS, **_COMPOSED, **_DTYPES, **_typed_classes()}.items():
    globals().setdefault(_name, _value)

inf, nan, pi, e, newaxis = _math.inf, _math.nan, _math.pi, _math.e, None

_torch_args.bind(
    Tensor=Tensor, dtype=dtype, device=device, layout=layout, memory_format=memory_format, Generator=Generator, Storage=UntypedStorage)

from . import autograd, cuda, nn, optim, random, utils  # noqa: E402
from ._encode import bind_numpy as _bind_numpy  # noqa: E402
from ._serialize import load, save  # noqa: E402
from .linalg import NAMES as _LINALG_NAMES  # noqa: E402
from ._accelerators import accelerator, mps, xpu  # noqa: E402
from . import amp, backends, fft, func, linalg, special, testing  # noqa: E402
from .func import vmap  # noqa: E402

for _name, _value in _LINALG_NAMES.items():
    globals()[_name] = _value
_bind_numpy()
set_printoptions = _FUNCTIONS["set_printoptions"]
del get_printoptions
__config__ = _absent.NotEmulated("torch.__config__")
_absent.fill(globals(), "torch")
_absent.fill_class(Tensor, "torch.Tensor")
__getattr__ = _absent.missing("torch")

# What the real torch writes in C looks like it.
for _name in ("from_numpy", "tensor", "as_tensor", "asarray", "frombuffer", "numel", "is_grad_enabled", "is_inference_mode_enabled",
              "promote_types", "can_cast", "result_type", "get_default_dtype", "get_num_threads", "set_num_threads"):
    globals()[_name] = _natives.builtin_function_or_method(globals()[_name])
_natives.methods(Tensor, (
    "backward dim_order eig index is_shared istft lstsq lu module_load norm register_hook register_post_accumulate_grad_hook reinforce resize "
    "resize_as share_memory_ solve split stft storage storage_type symeig to_sparse_coo unflatten unique unique_consecutive").split())
_natives.read_only(Tensor, "torch._C.TensorBase")
_sys.modules.setdefault("torch._tensor_str", _sys.modules["torch._functions"])
