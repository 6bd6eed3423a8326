"""The same call in real PyTorch and in our argument parser, with stand-in tensors.

A stand-in holds a real tensor, so one value describes both calls. `outcome_*` turn a call into
("ok" | "error", text); a real error that does not come from the parser counts as "ok".
"""
from __future__ import annotations

import os
import random
import re
import sys
import warnings

import numpy as np
import torch

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
sys.path.append(os.path.join(ROOT, "src", "python"))  # after site-packages: `torch` here is the real one

from _core import torch_args  # noqa: E402
from tables.torch_sigs import SIGNATURES  # noqa: E402


class Tensor:
    """Stands for the emulation's tensor: a handle and what the parser may ask."""

    def __init__(self, real):
        self.real = real
        self._h = 7

    def dim(self):
        return self.real.dim()

    def numel(self):
        return self.real.numel()

    def item(self):
        return self.real.item()

    def __index__(self):
        return self.real.__index__()

    @property
    def requires_grad(self):
        return self.real.requires_grad

    @property
    def dtype(self):
        return self.real.dtype


class Generator:
    """Stands for torch.Generator."""

    _h = 3


def bind():
    """Our parser with stand-in tensors, and the real classes for everything else."""
    torch_args.bind(
        Tensor=Tensor, dtype=torch.dtype, device=torch.device, layout=torch.layout, memory_format=torch.memory_format,
        Generator=Generator, ndarray=np.ndarray, np_integer=np.integer, np_floating=np.floating,
        np_complexfloating=np.complexfloating, np_bool=np.bool_, warn=lambda category, message: None,
        static_types={Generator: "torch._C.Generator", torch.Size: "torch.Size"},
    )


def real(value):
    """The value with real tensors in the place of stand-ins."""
    if isinstance(value, Tensor):
        return value.real.detach().clone().requires_grad_(value.real.requires_grad)
    if isinstance(value, Generator):
        return torch.Generator()
    if type(value) in (list, tuple):
        return type(value)(real(v) for v in value)
    return value


PARSER_TEXT = re.compile(
    r"^\w+\(\)(: argument| takes| missing| got| received)|^expected Tensor as element|^descriptor '|^unbound method"
    r"|^TensorBase\.\w+\(\) takes|Overflow when unpacking|int too big|convert negative int|_Map_base::at")


def function(key):
    """The real function of a key, or None."""
    found = torch
    for part in key.replace("torch.", "", 1).replace("TensorBase.", "_C.TensorBase.").split("."):
        found = getattr(found, part, None)
    return found


def outcome_real(key, args, kwargs):
    """("error", text) when PyTorch's parser refuses the call, else ("ok", "")."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            result = function(key)(*map(real, args), **{k: real(v) for k, v in kwargs.items()})
            if result is NotImplemented:  # a special method hides the text of its parser
                return "error", ""
        except Exception as error:
            message = str(error)
            if PARSER_TEXT.search(message):
                return "error", f"{type(error).__name__}: {message}"
    return "ok", ""


def outcome_ours(key, args, kwargs):
    """The same for our parser; the pattern goes with "ok"."""
    try:
        pattern, flat = torch_args.parse(key, args, kwargs)
    except (TypeError, ValueError, OverflowError, RuntimeError) as error:
        if isinstance(error, RuntimeError) and not PARSER_TEXT.search(str(error)):
            return "ok", ""  # as in outcome_real: a device string is refused after the parser took it
        return "error", f"{type(error).__name__}: {error}"
    if len(flat) != (pattern.count(",") + 1 if pattern else 0):
        return "error", f"pattern {pattern} does not fit {flat}"
    return "ok", pattern


def tensors():
    """A few small tensors of different kinds."""
    return [
        Tensor(torch.ones(2, 3)), Tensor(torch.ones(3)), Tensor(torch.tensor(2)), Tensor(torch.tensor(1.5)),
        Tensor(torch.ones(2, requires_grad=True)), Tensor(torch.tensor([1])), Tensor(torch.tensor(1.0, requires_grad=True)),
    ]


def wrong_values():
    """Values that are wrong in most places."""
    return [
        "x", 1, 1.5, True, None, 1j, (), [], (1, 2), [1, 2], (1, 2.5), ("a",), [None], object(), np.ones(2), np.int64(1),
        np.float32(2), np.float64(1), np.bool_(True), torch.float32, torch.device("cpu"), torch.strided, float, int, str, {}, {1},
        b"x", slice(1), range(2), torch.Size([1]), lambda: 0, np.dtype("f4"), np.complex64(1), [np.int64(1)], (True, 1), (1, True),
        *tensors(), [tensors()[0]], (tensors()[2], 1), (1, tensors()[3]), Generator(), torch.contiguous_format,
    ]


RIGHT = {
    "Tensor": lambda r: r.choice(tensors()[:2]), "Scalar": lambda r: r.choice([1, 2.5, np.int64(1), tensors()[2]]),
    "int64_t": lambda r: r.choice([0, 1]), "SymInt": lambda r: r.choice([0, 1]), "double": lambda r: r.choice([0.5, 1]),
    "bool": lambda r: r.choice([True, False]), "IntArrayRef": lambda r: r.choice([(0,), [1], (0, 1), 0]),
    "SymIntArrayRef": lambda r: r.choice([(2,), [3, 2], (1, 1), 1]), "TensorList": lambda r: [tensors()[0]] * r.choice([1, 2]),
    "ScalarType": lambda r: r.choice([torch.float32, torch.int64, float]), "Device": lambda r: r.choice(["cpu", torch.device("cpu")]),
    "Layout": lambda r: torch.strided, "MemoryFormat": lambda r: torch.contiguous_format, "Generator": lambda r: Generator(),
    "c10::string_view": lambda r: "none", "std::string": lambda r: "none",
}
NUMPY = {"dim": "axis", "keepdim": "keepdims", "input": "x", "other": "x2"}


def random_call(key, rng):
    """Arguments near one of the overloads, often wrong in one place."""
    parser = torch_args.parser(key)
    signature = rng.choice(parser.signatures) if parser.signatures else None
    args, kwargs = ([rng.choice(tensors())] if parser.method else []), {}
    if parser.method and rng.random() < 0.02:
        args = [rng.choice(wrong_values())] if rng.random() < 0.8 else []
    by_name = False
    for p in signature.params if signature else []:
        if p.optional and rng.random() < 0.6 or rng.random() < 0.04:
            by_name = True
            continue
        right = RIGHT.get(p.kind)
        value = right(rng) if right and rng.random() < 0.82 else rng.choice(wrong_values())
        by_name = by_name or p.keyword or rng.random() < 0.2
        if by_name and rng.random() > 0.02:
            kwargs[NUMPY[p.name] if p.name in NUMPY and rng.random() < 0.2 else p.name] = value
        elif not kwargs:
            args.append(value)
    if rng.random() < 0.05:
        args.append(rng.choice(wrong_values()))
    for name in ("foo", "bar_baz", "longer_keyword"):
        if rng.random() < 0.04:
            kwargs[name] = rng.choice(wrong_values())
    return args, kwargs


def show(value):
    """Short text of a value for a failure report."""
    return f"T{tuple(value.real.shape)}" if isinstance(value, Tensor) else repr(value)


def compare(keys, count, seed):
    """Runs `count` random calls of each key; returns the differences as texts."""
    rng = random.Random(seed)
    bad, refused = [], 0
    for key in keys:
        for _ in range(count):
            args, kwargs = random_call(key, rng)
            ours, theirs = outcome_ours(key, tuple(args), kwargs), outcome_real(key, args, kwargs)
            refused += theirs[0] == "error"
            if ours[0] != theirs[0] or (theirs[1] and ours[1] != theirs[1]):
                call = ", ".join([*map(show, args), *(f"{k}={show(v)}" for k, v in kwargs.items())])
                bad.append(f"{key}({call})\n  ours {ours}\n  real {theirs}")
    return bad, refused
