"""torch.testing.assert_close: what it compares, in its order, and its report. https://docs.pytorch.org/docs/2.13/testing.html"""

from _core.absent import fill, missing

#: dtype → (rtol, atol)
_TOLERANCES = {"float16": (1e-3, 1e-5), "bfloat16": (1.6e-2, 1e-5), "float32": (1.3e-6, 1e-5), "float64": (1e-7, 1e-7),
               "complex64": (1.3e-6, 1e-5), "complex128": (1e-7, 1e-7)}


def _fail(message, msg):
    if msg is not None:
        message = msg(message) if callable(msg) else msg
    raise AssertionError(message)


def assert_close(actual, expected, *, allow_subclasses=True, rtol=None, atol=None, equal_nan=False, check_device=True,
                 check_dtype=True, check_layout=True, check_stride=False, msg=None):
    """Raises AssertionError unless both are close."""
    if (rtol is None) != (atol is None):
        raise ValueError(f"rtol and atol must both be specified or both be unspecified, but got no {'rtol' if rtol is None else 'atol'}.")
    given = (rtol, atol, equal_nan, check_device, check_dtype, check_stride, msg)
    _pair(actual, expected, given, ())


def _pair(actual, expected, given, where):
    from . import Tensor

    if isinstance(actual, dict) and isinstance(expected, dict):
        if set(actual) != set(expected):
            missing_keys, more = sorted(set(expected) - set(actual)), sorted(set(actual) - set(expected))
            _fail("The keys of the mappings do not match:\n"
                  f"Missing keys in the actual mapping: {missing_keys}\nAdditional keys in the actual mapping: {more}" + _at(where), given[-1])
        for key in expected:
            _pair(actual[key], expected[key], given, (*where, key))
        return
    if isinstance(actual, (list, tuple)) and isinstance(expected, (list, tuple)):
        if len(actual) != len(expected):
            _fail(f"The length of the sequences mismatch: {len(actual)} != {len(expected)}" + _at(where), given[-1])
        for k, (a, b) in enumerate(zip(actual, expected)):
            _pair(a, b, given, (*where, k))
        return
    if isinstance(actual, (bool, int, float, complex)) and isinstance(expected, (bool, int, float, complex)):
        return _numbers(actual, expected, given, where)
    import numpy

    if isinstance(actual, numpy.ndarray) or isinstance(expected, numpy.ndarray) or isinstance(actual, numpy.generic):
        from . import as_tensor

        actual, expected = (as_tensor(x) if isinstance(x, (numpy.ndarray, numpy.generic)) else x for x in (actual, expected))
    if not (isinstance(actual, Tensor) and isinstance(expected, Tensor)):
        if actual is None and expected is None:
            return
        raise TypeError(f"No comparison pair was able to handle inputs of type {type(actual)} and {type(expected)}.")
    _tensors(actual, expected, given, where)


def _at(where):
    return f"\n\nThe failure occurred for item {''.join(f'[{w!r}]' for w in where)}" if where else ""


def _tolerances(a, b, rtol, atol):
    if rtol is not None:
        return rtol, atol
    found = [_TOLERANCES.get(str(d).removeprefix("torch."), (0.0, 0.0)) for d in (a, b)]
    return max(f[0] for f in found), max(f[1] for f in found)


def _numbers(actual, expected, given, where):
    rtol, atol, equal_nan, _, check_dtype, _, msg = given
    if check_dtype and type(actual) is not type(expected):
        _fail(f"The (d)types do not match: {type(actual)} != {type(expected)}." + _at(where), msg)
    kinds = {int: (0.0, 0.0), bool: (0.0, 0.0), float: (1e-7, 1e-7), complex: (1e-7, 1e-7)}
    if rtol is None:
        rtol, atol = (max(kinds[type(x)][k] for x in (actual, expected)) for k in (0, 1))
    if actual == expected or equal_nan and actual != actual and expected != expected:
        return
    gap = abs(actual - expected)
    if gap <= atol + rtol * abs(expected):
        return
    kind = "Booleans" if isinstance(actual, bool) and isinstance(expected, bool) else "Scalars"
    if rtol == atol == 0 or kind == "Booleans":
        return _fail(f"{kind} are not equal!\n\nExpected {expected} but got {actual}.\n"
                     f"Absolute difference: {gap}\nRelative difference: {gap / abs(expected) if expected else float('inf')}" + _at(where)
                     if kind == "Scalars" else f"{kind} mismatch: {actual} is not {expected}" + _at(where), msg)
    _fail(f"Scalars are not close!\n\nExpected {expected} but got {actual}.\n"
          f"Absolute difference: {gap} (up to {atol} allowed)\n"
          f"Relative difference: {gap / abs(expected) if expected else float('inf')} (up to {rtol} allowed)" + _at(where), msg)


def _tensors(actual, expected, given, where):
    rtol, atol, equal_nan, check_device, check_dtype, check_stride, msg = given
    where_text = _at(where)
    if actual.shape != expected.shape:
        _fail(f"The values for attribute 'shape' do not match: {actual.shape} != {expected.shape}." + where_text, msg)
    if check_device and actual.device != expected.device:
        _fail(f"The values for attribute 'device' do not match: {actual.device} != {expected.device}." + where_text, msg)
    if check_dtype and actual.dtype != expected.dtype:
        _fail(f"The values for attribute 'dtype' do not match: {actual.dtype} != {expected.dtype}." + where_text, msg)
    if check_stride and actual.stride() != expected.stride():
        _fail(f"The values for attribute 'stride()' do not match: {actual.stride()} != {expected.stride()}." + where_text, msg)
    from . import promote_types

    rtol, atol = _tolerances(actual.dtype, expected.dtype, rtol, atol)
    both = promote_types(actual.dtype, expected.dtype)
    a, b = actual.detach().to("cpu", both), expected.detach().to("cpu", both)
    matches = a.isclose(b, rtol=rtol, atol=atol, equal_nan=equal_nan)
    if matches.all():
        return
    _fail(_report(a, b, matches, rtol, atol) + where_text, msg)


def _report(a, b, matches, rtol, atol):
    total, bad = a.numel(), matches.numel() - int(matches.sum())
    if not a.dtype.is_floating_point and not a.dtype.is_complex:
        from . import int64

        a, b = a.to(int64), b.to(int64)
    differences = (a - b).abs().flatten()
    differences[matches.flatten()] = 0
    absolute, at = float(differences.max()), int(differences.argmax())
    absolute = differences.max().item()
    relative = differences / b.abs().flatten()
    relative[matches.flatten()] = 0
    most, where = relative.max().item(), int(relative.argmax())
    equality = rtol == atol == 0
    head = f"{'Scalars' if a.dim() == 0 else 'Tensor-likes'} are not {'equal' if equality else 'close'}!"
    if a.dim() == 0:
        return (f"{head}\n\nExpected {b.item()} but got {a.item()}.\nAbsolute difference: {absolute}{_room(atol, equality)}\n"
                f"Relative difference: {most}{_room(rtol, equality)}")
    return (f"{head}\n\nMismatched elements: {bad} / {total} ({bad / total:.1%})\n"
            f"Greatest absolute difference: {absolute} at index {_place(at, a.shape)}{_room(atol, equality)}\n"
            f"Greatest relative difference: {most} at index {_place(where, a.shape)}{_room(rtol, equality)}")


def _room(by, equality):
    return "" if equality else f" (up to {by} allowed)"


def _place(at, shape):
    out = []
    for n in reversed(shape):
        at, rest = divmod(at, n)
        out.append(rest)
    return tuple(reversed(out))


fill(globals(), "torch.testing")
__getattr__ = missing("torch.testing")
