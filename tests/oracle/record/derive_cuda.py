"""What a program prints on ``cuda:0``, derived from real PyTorch on the CPU by the rules below; never from the emulation.

A storage is "on the device" when it was made there. One TorchFunctionMode sees every torch call, answers device questions from that
fact, and lets the real CPU code do the rest. A call for which there is no rule raises NoRule, and the recorder refuses the case.
Texts are those of PyTorch v2.13.0, cited in device_texts.py.
"""

import torch
from torch.overrides import TorchFunctionMode
from torch.utils._pytree import tree_leaves

from device_texts import DEVICE, check_devices, needs_host

Tensor = torch.Tensor
CPU, CUDA = torch.device("cpu"), torch.device("cuda:0")


class NoRule(Exception):
    """No rule covers this call: the case cannot be derived."""


class Placement:
    """Which storages are on the device; keeps them alive so that an address is never reused."""

    def __init__(self):
        self.storages = {}

    def key(self, tensor):
        return tensor.untyped_storage()._cdata

    def on_device(self, tensor):
        return tensor.layout == torch.strided and self.key(tensor) in self.storages

    def put(self, tensor):
        self.storages[self.key(tensor)] = tensor.untyped_storage()
        return tensor

    def device(self, tensor):
        return CUDA if self.on_device(tensor) else tensor.device


def wanted_device(device):
    """CPU or CUDA from what a program may pass; other devices have no rule."""
    if type(device) is int:  # an index alone means the accelerator (torch/csrc/utils/python_arg_parser.h:toDevice)
        device = f"cuda:{device}"
    found = torch.device(device)
    if found.type == "cuda" and found.index in (None, 0):
        return CUDA
    if found.type == "cpu":
        return CPU
    raise NoRule(f"device {device}")


def transferred(place, tensor, device, dtype=None, copy=False):
    """Rule of Tensor.to: itself when nothing changes, else a copy with grad_fn ToCopyBackward0 (aten/native/TensorConversions.cpp)."""
    if place.device(tensor) == device and dtype in (None, tensor.dtype) and not copy:
        return tensor
    result = torch.ops.aten._to_copy.default(tensor, dtype=dtype or tensor.dtype)
    return place.put(result) if device == CUDA else result


def to_arguments(place, tensor, args, kwargs):
    """(device, dtype, copy) of a call of Tensor.to."""
    device, dtype = kwargs.get("device"), kwargs.get("dtype")
    for given in args:
        if isinstance(given, torch.dtype):
            dtype = given
        elif isinstance(given, Tensor):
            device, dtype = place.device(given), given.dtype
        elif isinstance(given, (str, torch.device)) or type(given) is int:
            device = given
    return (place.device(tensor) if device is None else wanted_device(device)), dtype, kwargs.get("copy", False)


RULES = {}


def rule(*functions):
    def add(run):
        RULES.update({function: run for function in functions})
        return run

    return add


@rule(Tensor.device.__get__)
def _(place, run, tensor):
    return place.device(tensor)


@rule(Tensor.is_cuda.__get__)
def _(place, run, tensor):
    return place.on_device(tensor)


@rule(Tensor.is_cpu.__get__)
def _(place, run, tensor):
    return place.device(tensor).type == "cpu"


@rule(Tensor.get_device)
def _(place, run, tensor):
    return 0 if place.on_device(tensor) else -1


@rule(Tensor.cpu)
def _(place, run, tensor, **options):
    return transferred(place, tensor, CPU)


@rule(Tensor.cuda)
def _(place, run, tensor, device=None, **options):
    return transferred(place, tensor, wanted_device("cuda" if device is None else device))


@rule(Tensor.to)
def _(place, run, tensor, *args, **kwargs):
    if kwargs.get("memory_format") is not None:
        raise NoRule("memory_format")
    return transferred(place, tensor, *to_arguments(place, tensor, args, kwargs))


@rule(Tensor.type)
def _(place, run, tensor, *args, **kwargs):
    if not place.on_device(tensor):
        return run(tensor, *args, **kwargs)
    if not args:
        return run(tensor).replace("torch.", "torch.cuda.", 1)
    if isinstance(args[0], torch.dtype):
        return transferred(place, tensor, CUDA, args[0])
    raise NoRule("type() of a name on cuda")


@rule(Tensor.__repr__)
def _(place, run, tensor, **options):
    """The device comes first among the suffixes (torch/_tensor_str.py:_str_intern)."""
    if not place.on_device(tensor):
        return run(tensor, **options)
    module = torch._tensor_str
    plain = module._add_suffixes

    def with_device(text, suffixes, *rest, **more):
        return plain(text, [f"device='{DEVICE}'", *suffixes], *rest, **more)

    module._add_suffixes = with_device
    try:
        return run(tensor, **options)
    finally:
        module._add_suffixes = plain


@rule(Tensor.numpy)
def _(place, run, tensor, *, force=False):
    if place.on_device(tensor):
        if not force:
            raise TypeError(needs_host())
        return transferred(place, tensor.detach(), CPU).numpy(force=True)
    return run(tensor, force=force)


@rule(Tensor.__array__)
def _(place, run, tensor, *args, **kwargs):
    if place.on_device(tensor):
        raise TypeError(needs_host())
    return run(tensor, *args, **kwargs)


@rule(Tensor.register_hook, Tensor.bernoulli_, Tensor.normal_, Tensor.uniform_, Tensor.random_, torch.nn.functional.dropout)
def _(place, run, tensor, *args, **kwargs):
    if place.on_device(tensor):
        raise NoRule(getattr(run, "__name__", run))
    return run(tensor, *args, **kwargs)


HOST_RESULTS = {Tensor.data.__set__, Tensor.grad.__set__, Tensor.tolist, Tensor.item}
RANDOM = {torch.rand, torch.randn, torch.randint, torch.randperm, torch.normal, torch.rand_like, torch.randn_like, torch.bernoulli, torch.multinomial}
LISTS_STAY_ON_THE_HOST = {torch.tensor, torch.as_tensor, torch.asarray}


class DeriveCuda(TorchFunctionMode):
    def __init__(self):
        super().__init__()
        self.place = Placement()

    def __torch_function__(self, function, types, args=(), kwargs=None):
        kwargs, place = dict(kwargs or {}), self.place
        special = RULES.get(function)
        if special is not None:
            return special(place, function, *args, **kwargs)
        device = kwargs.pop("device", None)
        if device is not None:
            device = wanted_device(device)
        scanned = args[:1] if function in LISTS_STAY_ON_THE_HOST and isinstance(args[0], Tensor) else args
        if function in LISTS_STAY_ON_THE_HOST and not isinstance(args[0], Tensor):
            scanned = ()
        inputs = [leaf for leaf in tree_leaves((scanned, kwargs)) if isinstance(leaf, Tensor)]
        on_device = any(place.on_device(tensor) for tensor in inputs)
        if function in RANDOM and (device == CUDA or (device is None and on_device)):
            raise NoRule(f"{function.__name__} on cuda draws from another generator")
        check_devices(function, args, kwargs, inputs, place, NoRule)
        if function in LISTS_STAY_ON_THE_HOST and inputs and function is not torch.tensor:
            return transferred(place, function(*args, **kwargs), device or place.device(inputs[0]))
        known = {place.key(tensor) for tensor in inputs if tensor.layout == torch.strided}
        result = function(*args, **kwargs)
        target = device or (CUDA if on_device else CPU)
        if target == CUDA and function not in HOST_RESULTS:
            for leaf in tree_leaves(result):
                if isinstance(leaf, Tensor) and place.key(leaf) not in known:
                    place.put(leaf)
        return result


HOST_ANSWERS = {"is_available": True, "device_count": 1, "current_device": 0, "synchronize": None, "is_initialized": True}


def install(mode=None):
    """Give this process one CUDA device, under ``mode`` (a DeriveCuda). Call it in a forked child only."""
    for name, answer in HOST_ANSWERS.items():
        setattr(torch.cuda, name, lambda device=None, answer=answer: answer)
    (mode or DeriveCuda()).__enter__()
