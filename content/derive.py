"""Pages and exercises that use the device `cuda`, without a GPU: what they show is derived, by listed rules.

The program runs in real PyTorch on the CPU, under the rules of tests/oracle/record/derive_cuda.py (which storages are on the
device, what `.cpu()` copies, the suffix in print, PyTorch's own texts). A call without a rule stops the recording, also where
the program would have caught the error. Which cells a rule touched is noticed here, so that the page can say so.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent / 'tests' / 'oracle' / 'record'))

import torch

import derive_cuda

CUDA = re.compile(r'\bcuda\b')


class Watch(derive_cuda.DeriveCuda):
    """The rules, and a note of whether one of them has put something on the device since the last look."""

    def __init__(self) -> None:
        super().__init__()
        self.place = WatchedPlacement(self)
        self.touched = False
        self.missing: str | None = None

    def __torch_function__(self, function, types, args=(), kwargs=None):
        try:
            return super().__torch_function__(function, types, args, kwargs)
        except derive_cuda.NoRule as missing:
            self.missing = str(missing)
            raise

    def look(self, where: str) -> bool:
        """Whether anything was derived since the last look; raises NoRule for a call that no rule covers."""
        if self.missing is not None:
            raise derive_cuda.NoRule(f'{where}: no rule derives {self.missing}')
        touched, self.touched = self.touched, False
        return touched


class WatchedPlacement(derive_cuda.Placement):
    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self.watch = watch

    def on_device(self, tensor: torch.Tensor) -> bool:
        found = super().on_device(tensor)
        self.watch.touched |= found
        return found

    def put(self, tensor: torch.Tensor) -> torch.Tensor:
        self.watch.touched = True
        return super().put(tensor)


def uses_cuda(*programs: str) -> bool:
    return any(CUDA.search(program) for program in programs)


def start() -> Watch:
    """Give this process a CUDA device. Call it in a forked child only: nothing takes it back."""
    watch = Watch()
    derive_cuda.install(watch)

    def noticed(answer: Callable[..., object]) -> Callable[..., object]:
        def ask(*args: object, **options: object) -> object:
            watch.touched = True
            return answer(*args, **options)

        return ask

    for name in derive_cuda.HOST_ANSWERS:
        setattr(torch.cuda, name, noticed(getattr(torch.cuda, name)))
    return watch
