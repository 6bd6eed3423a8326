"""torch.utils.hooks."""

from ..autograd._hooks import RemovableHandle

__all__ = ["RemovableHandle"]
