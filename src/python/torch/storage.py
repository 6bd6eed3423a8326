"""torch.UntypedStorage and TypedStorage, as far as they show who shares memory."""

from _core.wire import call

from ._types import DTYPES
from ._warn import warn_once

_DEPRECATED = (
    "TypedStorage is deprecated. It will be removed in the future and UntypedStorage will be the only storage class. This should "
    "only matter to you if you are using storages directly.  To access UntypedStorage directly, use tensor.untyped_storage() "
    "instead of tensor.storage()")


class UntypedStorage:
    """A run of bytes; https://docs.pytorch.org/docs/2.13/storage.html"""

    __module__ = "torch.storage"

    def __init__(self, t):
        self._tensor = t
        self._id, self._bytes, self._address = call("core.storage", "input:t", t._h)

    def _view(self):
        return call("core.storage_bytes", "input:t", self._tensor._h)

    def nbytes(self):
        return self._bytes

    size = __len__ = nbytes

    def data_ptr(self):
        return self._address if self._bytes else 0

    def element_size(self):
        return 1

    def tolist(self):
        return self._view().tolist()

    def __getitem__(self, k):
        return self._view()[k].item()

    def __setitem__(self, k, value):
        self._view()[k] = value

    def __iter__(self):
        return iter(self.tolist())

    def __eq__(self, other):
        return isinstance(other, UntypedStorage) and self._address == other._address

    def __hash__(self):
        return self._id

    @property
    def device(self):
        return self._tensor.device

    def is_shared(self):
        return False

    def resizable(self):
        return call("core.storage_resizable", "input:t", self._tensor._h)

    def __repr__(self):
        return "\n".join(f" {x}" for x in self.tolist()) + f"\n[torch.storage.UntypedStorage(device={self.device}) of size {len(self)}]"


class TypedStorage:
    """A storage read as one dtype (deprecated in PyTorch)."""

    __module__ = "torch.storage"

    def __init__(self, t):
        self._tensor = t
        self._untyped = UntypedStorage(t)

    @property
    def dtype(self):
        return self._tensor.dtype

    def _view(self):
        return self._untyped._view().view(self.dtype)

    def untyped(self):
        return self._untyped

    def data_ptr(self):
        return self._untyped.data_ptr()

    def size(self):
        return len(self)

    def nbytes(self):
        return self._untyped.nbytes()

    def element_size(self):
        return self.dtype.itemsize

    def __len__(self):
        return self._untyped.nbytes() // self.dtype.itemsize

    def tolist(self):
        return self._view().tolist()

    def __getitem__(self, k):
        return self._view()[k].item()

    def __setitem__(self, k, value):
        self._view()[k] = value

    def __iter__(self):
        return iter(self.tolist())

    def __repr__(self):
        return "\n".join(f" {x}" for x in self.tolist()) + (
            f"\n[torch.storage.TypedStorage(dtype={self.dtype}, device={self._tensor.device}) of size {len(self)}]")


def untyped_storage(t):
    return UntypedStorage(t)


def typed_storage(t):
    warn_once(_DEPRECATED)
    return TypedStorage(t)


__all__ = ["DTYPES", "TypedStorage", "UntypedStorage"]
