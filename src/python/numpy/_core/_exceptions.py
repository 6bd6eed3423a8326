"""The classes of ufunc errors; the texts come from the core."""


class UFuncTypeError(TypeError):
    """Base of the errors of ufunc type resolution."""


class _UFuncNoLoopError(UFuncTypeError):
    pass


class _UFuncBinaryResolutionError(_UFuncNoLoopError):
    pass


class _UFuncCastingError(UFuncTypeError):
    pass


class _UFuncInputCastingError(_UFuncCastingError):
    pass


class _UFuncOutputCastingError(_UFuncCastingError):
    pass


class _ArrayMemoryError(MemoryError):
    """An array was too large."""
