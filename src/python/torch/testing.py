<<<<<<< HEAD
"""torch.testing: assert_close, in the words of torch/testing/_comparison.py. https://docs.pytorch.org/docs/2.13/testing.html"""

import cmath
from collections.abc import Mapping, Sequence

from _core import absent

import torch

_PRECISIONS = {
    torch.float16: (0.001, 1e-5), torch.bfloat16: (0.016, 1e-5), torch.float32: (1.3e-6, 1e-5), torch.float64: (1e-7, 1e-7),
    torch.complex64: (1.3e-6, 1e-5), torch.complex128: (1e-7, 1e-7),
}
_NUMBERS = {bool: (0.0, 0.0), int: (0.0, 0.0), float: (1e-7, 1e-7), complex: (1e-7, 1e-7)}


class _Options:
    """The keywords of one call."""

    def __init__(self, rtol, atol, equal_nan, check_device, check_dtype, check_layout, check_stride, msg):
        if (rtol is None) != (atol is None):
            raise ValueError(
                f"Both 'rtol' and 'atol' must be either specified or unspecified, but got no {'rtol' if rtol is None else 'atol'} instead.")
        self.rtol, self.atol, self.equal_nan, self.msg = rtol, atol, equal_nan, msg
        self.check_device, self.check_dtype, self.check_layout, self.check_stride = check_device, check_dtype, check_layout, check_stride

    def tolerances(self, *found):
        if self.rtol is not None:
            return self.rtol, self.atol
        return tuple(max(column) for column in zip(*found))

    def fail(self, kind, message, place=()):
        if place:
            message += "\n\nThe failure occurred for item " + "".join(f"[{item!r}]" for item in place)
        raise kind(self.msg(message) if callable(self.msg) else self.msg or message)


def _tolerance_lines(absolute, relative, rtol, atol, at=None, other=None):
    def where(index):
        return "" if index is None else f" at index {index}"

    return (
        f"{'Greatest a' if at is not None else 'A'}bsolute difference: {absolute}{where(at)} (up to {atol} allowed)\n"
        f"{'Greatest r' if at is not None else 'R'}elative difference: {relative}{where(other)} (up to {rtol} allowed)")


def _tensors(actual, expected, options, place):
    _attributes(actual, expected, options, place)
    rtol, atol = options.tolerances(*(_PRECISIONS.get(t.dtype, (0.0, 0.0)) for t in (actual, expected)))
    if actual.dtype != expected.dtype:
        both = torch.promote_types(actual.dtype, expected.dtype)
        actual, expected = actual.to(both), expected.to(both)
    with torch.no_grad():
        close = torch.isclose(actual, expected, rtol=rtol, atol=atol, equal_nan=options.equal_nan)
        if torch.all(close):
            return
        words = "equal" if rtol == 0 and atol == 0 else "close"
        if actual.dim() == 0:
            a, b = actual.item(), expected.item()
            difference = abs(a - b)
            lines = [f"Scalars are not {words}!", "", f"Expected {b} but got {a}."]
            relative = float("inf") if b == 0 else abs(difference / b)
            exact = rtol == 0 and atol == 0
            lines.append(_exact_lines(difference, relative) if exact else _tolerance_lines(difference, relative, rtol, atol))
            options.fail(AssertionError, "\n".join(lines), place)
        options.fail(AssertionError, _elements_text(actual, expected, close, rtol, atol, words), place)


def _exact_lines(difference, relative):
    return f"Absolute difference: {difference}\nRelative difference: {relative}"


def _elements_text(actual, expected, close, rtol, atol, words):
    total = close.numel()
    wrong = total - int(close.sum())
    wide = torch.promote_types(actual.dtype, torch.float64 if actual.dtype.is_floating_point else torch.int64)
    a, b, bad = actual.flatten(), expected.flatten(), ~close.flatten()
    if not actual.dtype.is_floating_point and not actual.dtype.is_complex:
        a, b = a.to(wide), b.to(wide)
    absolute = (a - b).abs()
    absolute[~bad] = 0
    relative = (absolute / b.abs())
    relative[~bad] = 0
    lines = [f"Tensor-likes are not {words}!", "", f"Mismatched elements: {wrong} / {total} ({wrong / total:.1%})"]
    k, m = int(absolute.argmax()), int(relative.argmax())
    at, other = (tuple(int(i) for i in torch.unravel_index(torch.tensor(n), actual.shape)) for n in (k, m))
    if rtol == 0 and atol == 0:
        lines.append(f"Greatest absolute difference: {absolute[k].item()} at index {at}\n"
                     f"Greatest relative difference: {relative[m].item()} at index {other}")
    else:
        lines.append(_tolerance_lines(absolute[k].item(), relative[m].item(), rtol, atol, at, other))
    return "\n".join(lines)


def _attributes(actual, expected, options, place):
    rows = (
        ("shape", actual.shape, expected.shape, True),
        ("layout", actual.layout, expected.layout, options.check_layout),
        ("device", actual.device, expected.device, options.check_device),
        ("dtype", actual.dtype, expected.dtype, options.check_dtype),
        ("stride()", actual.stride(), expected.stride(), options.check_stride),
    )
    for name, a, b, wanted in rows:
        if wanted and a != b:
            options.fail(AssertionError, f"The values for attribute '{name}' do not match: {a} != {b}.", place)


def _numbers(actual, expected, options, place):
    kinds = [next(_NUMBERS[kind] for kind in (bool, int, float, complex) if isinstance(x, kind)) for x in (actual, expected)]
    rtol, atol = options.tolerances(*kinds)
    if options.check_dtype and type(actual) is not type(expected):
        options.fail(AssertionError, f"The (d)types do not match: {type(actual)} != {type(expected)}.", place)
    if actual == expected or options.equal_nan and cmath.isnan(actual) and cmath.isnan(expected):
        return
    difference = abs(actual - expected)
    if cmath.isfinite(difference) and difference <= atol + rtol * abs(expected):
        return
    relative = float("inf") if expected == 0 else abs(difference / expected)
    exact = rtol == 0 and atol == 0
    text = f"Scalars are not {'equal' if exact else 'close'}!\n\nExpected {expected} but got {actual}.\n"
    options.fail(
        AssertionError, text + (_exact_lines(difference, relative) if exact else _tolerance_lines(difference, relative, rtol, atol)), place)


def _compare(actual, expected, options, place=()):
    if isinstance(actual, Sequence) and isinstance(expected, Sequence) and not isinstance(actual, str) and not isinstance(expected, str):
        if len(actual) != len(expected):
            options.fail(AssertionError, f"The length of the sequences mismatch: {len(actual)} != {len(expected)}", place)
        for k, (a, b) in enumerate(zip(actual, expected)):
            _compare(a, b, options, (*place, k))
    elif isinstance(actual, Mapping) and isinstance(expected, Mapping):
        missing, extra = sorted(set(expected) - set(actual)), sorted(set(actual) - set(expected))
        if missing or extra:
            options.fail(
                AssertionError,
                "The keys of the mappings do not match:\n"
                f"Missing keys in the actual mapping: {missing}\nAdditional keys in the actual mapping: {extra}", place)
        for key in sorted(actual):
            _compare(actual[key], expected[key], options, (*place, key))
    elif actual is None or expected is None:
        if actual is not expected:
            options.fail(AssertionError, f"None mismatch: {actual} is not {expected}", place)
    elif type(actual) in _NUMBERS and type(expected) in _NUMBERS:
        _numbers(actual, expected, options, place)
    else:
        _tensor_likes(actual, expected, options, place)


def _tensor_likes(actual, expected, options, place):
    directly = isinstance(actual, type(expected)) or isinstance(expected, type(actual))
    if not directly:
        options.fail(
            TypeError, f"No comparison pair was able to handle inputs of type {type(actual)} and {type(expected)}.", place)
    try:
        pair = [x if isinstance(x, torch.Tensor) else torch.as_tensor(x) for x in (actual, expected)]
    except Exception:
        options.fail(
            TypeError, f"No comparison pair was able to handle inputs of type {type(actual)} and {type(expected)}.", place)
    _tensors(*pair, options, place)


def assert_close(actual, expected, *, allow_subclasses=True, rtol=None, atol=None, equal_nan=False, check_device=True, check_dtype=True, check_layout=True, check_stride=False, msg=None):
    """https://docs.pytorch.org/docs/2.13/testing.html#torch.testing.assert_close"""
    _compare(actual, expected, _Options(rtol, atol, equal_nan, check_device, check_dtype, check_layout, check_stride, msg))


assert_close.__module__ = "torch.testing._comparison"
absent.fill(globals(), "torch.testing")
__getattr__ = absent.missing("torch.testing")
=======
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
>>>>>>> main
