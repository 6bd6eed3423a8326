"""Exceptions and warnings of NumPy. https://numpy.org/doc/2.4/reference/routines.exceptions.html"""

__all__ = ["ComplexWarning", "VisibleDeprecationWarning", "ModuleDeprecationWarning", "TooHardError", "AxisError",
           "DTypePromotionError", "RankWarning"]


class ComplexWarning(RuntimeWarning):
    """Complex numbers lost their imaginary part in a cast."""


class ModuleDeprecationWarning(DeprecationWarning):
    """A module is deprecated."""


class VisibleDeprecationWarning(UserWarning):
    """A deprecation that users should see."""


class RankWarning(RuntimeWarning):
    """A matrix is rank deficient."""


class TooHardError(RuntimeError):
    """A problem was too hard to solve (max_work was exceeded)."""


class AxisError(ValueError, IndexError):
    """An axis was out of range."""

    __slots__ = ("_msg", "axis", "ndim")

    def __init__(self, axis, ndim=None, msg_prefix=None):
        if ndim is None and msg_prefix is None:
            self._msg, self.axis, self.ndim = axis, None, None
        else:
            self._msg, self.axis, self.ndim = msg_prefix, axis, ndim

    def __str__(self):
        if self.axis is None and self.ndim is None:
            return self._msg
        text = f"axis {self.axis} is out of bounds for array of dimension {self.ndim}"
        return text if self._msg is None else f"{self._msg}: {text}"


class DTypePromotionError(TypeError):
    """Dtypes have no common dtype."""
