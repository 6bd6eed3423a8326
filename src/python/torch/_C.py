"""torch._C: the names of the compiled module that programs meet."""

from ._generator import Generator


class _LinAlgError(RuntimeError):
    """A matrix that cannot be factored; `torch.linalg.LinAlgError`."""

    __module__ = "torch._C"


__all__ = ["Generator", "_LinAlgError"]
