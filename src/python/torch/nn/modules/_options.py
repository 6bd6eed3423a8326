"""Small helpers of module constructors."""


def given(device, dtype):
    """Keyword arguments of a factory, without what was not said."""
    out = {}
    if device is not None:
        out["device"] = device
    if dtype is not None:
        out["dtype"] = dtype
    return out


def ntuple(x, n):
    return tuple(x) if isinstance(x, (tuple, list)) else (x,) * n
