"""The classes of ufunc errors; the texts come from the core."""


def _display_as_base(cls):
    """Private classes show the name of their public base."""
    cls.__name__ = cls.__base__.__name__
    return cls


class UFuncTypeError(TypeError):
    """Base of the errors of ufunc type resolution."""


@_display_as_base
class _UFuncNoLoopError(UFuncTypeError):
    pass


@_display_as_base
class _UFuncBinaryResolutionError(_UFuncNoLoopError):
    pass


@_display_as_base
class _UFuncCastingError(UFuncTypeError):
    pass


@_display_as_base
class _UFuncInputCastingError(_UFuncCastingError):
    pass


@_display_as_base
class _UFuncOutputCastingError(_UFuncCastingError):
    pass


@_display_as_base
class _ArrayMemoryError(MemoryError):
    """An array was too large."""
