"""Printing: options and the functions around `array2string`. The layout is made in the core."""

import contextlib
import json

from _core.wire import call

_FORMATTERS = {"formatter": None, "legacy": False, "override_repr": None}
_KEYS = ("precision", "threshold", "edgeitems", "linewidth", "suppress", "nanstr", "infstr", "sign", "floatmode")


def _changes(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None, infstr=None,
             sign=None, floatmode=None):
    given = {k: v for k, v in locals().items() if v is not None}
    if floatmode not in (None, "fixed", "unique", "maxprec", "maxprec_equal"):
        raise ValueError("floatmode option must be one of 'fixed', 'unique', 'maxprec', 'maxprec_equal'")
    if sign not in (None, "-", "+", " "):
        raise ValueError("sign option must be one of ' ', '+', or '-'")
    if precision is not None:
        import operator

        try:
            given["precision"] = operator.index(precision)
        except TypeError:
            raise TypeError("precision must be an integer") from None
    if threshold is not None:
        if not isinstance(threshold, (int, float)):
            raise TypeError("threshold must be numeric")
        if threshold != threshold:
            raise ValueError("threshold must be non-NAN, try sys.maxsize for untruncated representation")
        given["threshold"] = min(threshold, 2**53)
    if suppress is not None:
        given["suppress"] = bool(suppress)
    return given


def set_printoptions(precision=None, threshold=None, edgeitems=None, linewidth=None, suppress=None, nanstr=None,
                     infstr=None, formatter=None, sign=None, floatmode=None, *, legacy=None, override_repr=None):
    """https://numpy.org/doc/2.4/reference/generated/numpy.set_printoptions.html"""
    if legacy not in (None, False):
        raise NotImplementedError("numpy.set_printoptions(legacy=…) is not emulated here (see the coverage page)")
    given = _changes(precision, threshold, edgeitems, linewidth, suppress, nanstr, infstr, sign, floatmode)
    _FORMATTERS.update(formatter=formatter, override_repr=override_repr)
    if given:
        call("numpy._set_printoptions", "changes:J", json.dumps(given))


def get_printoptions():
    """https://numpy.org/doc/2.4/reference/generated/numpy.get_printoptions.html"""
    now = json.loads(call("numpy._get_printoptions", ""))
    order = ("edgeitems", "threshold", "floatmode", "precision", "suppress", "linewidth", "nanstr", "infstr", "sign")
    return {**{k: now[k] for k in order}, "formatter": _FORMATTERS["formatter"], "legacy": False,
            "override_repr": _FORMATTERS["override_repr"]}


@contextlib.contextmanager
def printoptions(*args, **kwargs):
    """https://numpy.org/doc/2.4/reference/generated/numpy.printoptions.html"""
    before = get_printoptions()
    set_printoptions(*args, **kwargs)
    try:
        yield get_printoptions()
    finally:
        _restore(before)


def _restore(before):
    _FORMATTERS.update(formatter=before["formatter"], override_repr=before["override_repr"])
    call("numpy._set_printoptions", "changes:J", json.dumps({k: before[k] for k in _KEYS}))


def reset():
    """As in a new interpreter."""
    _FORMATTERS.update(formatter=None, override_repr=None)


_KIND_KEYS = {"b": ("bool",), "i": ("int", "int_kind"), "u": ("int", "int_kind"), "f": ("float", "float_kind"),
              "c": ("complexfloat", "complex_kind")}


def _formatter_for(dtype, formatter):
    if not formatter:
        return None
    keys = _KIND_KEYS.get(dtype.kind, ())
    for key in (*keys, "all"):
        if formatter.get(key) is not None:
            return formatter[key]
    return None


def _text(a, options, formatter):
    function = _formatter_for(a.dtype, formatter)
    if function is not None:
        now = {**json.loads(call("numpy._get_printoptions", "")), **options}
        shown = call("numpy._shown", "a:t,edge:i,threshold:i", a._h, now["edgeitems"], int(now["threshold"]))
        options = {**options, "words": [function(a[index]) for index in shown]}
    return call("numpy.array2string", "a:t,options:J", a._h, json.dumps(options))


def array2string(a, max_line_width=None, precision=None, suppress_small=None, separator=" ", prefix="", *, formatter=None,
                 threshold=None, edgeitems=None, sign=None, floatmode=None, suffix="", legacy=None):
    """https://numpy.org/doc/2.4/reference/generated/numpy.array2string.html"""
    options = _changes(precision, threshold, edgeitems, max_line_width, suppress_small, None, None, sign, floatmode)
    options.update(separator=separator, prefix=prefix, suffix=suffix)
    if a._x is not None:
        return a._x.text(a, options)
    return _text(a, options, formatter if formatter is not None else _FORMATTERS["formatter"])


def array_repr(arr, max_line_width=None, precision=None, suppress_small=None):
    """https://numpy.org/doc/2.4/reference/generated/numpy.array_repr.html"""
    if arr._x is not None:
        return arr._x.repr(arr)
    if _FORMATTERS["override_repr"] is not None:
        return _FORMATTERS["override_repr"](arr)
    if _formatter_for(arr.dtype, _FORMATTERS["formatter"]) is not None:
        text = _text(arr, {"separator": ", ", "prefix": "array(", "suffix": ")"}, _FORMATTERS["formatter"])
        implied = arr.dtype.name in ("int64", "float64", "complex128", "bool") and arr.size
        return f"array({text})" if implied else f"array({text}, dtype={arr.dtype.name})"
    options = _changes(precision, None, None, max_line_width, suppress_small)
    if not options:
        return call("ndarray.repr", "a:t", arr._h)
    return call("ndarray.repr", "a:t,options:J", arr._h, json.dumps(options))


def array_str(a, max_line_width=None, precision=None, suppress_small=None):
    """https://numpy.org/doc/2.4/reference/generated/numpy.array_str.html"""
    if a._x is not None:
        return a._x.str(a)
    options = _changes(precision, None, None, max_line_width, suppress_small)
    if not a.ndim or (not options and not _FORMATTERS["formatter"]):
        return call("ndarray.str", "a:t", a._h)
    return _text(a, options, _FORMATTERS["formatter"])


def format_float_positional(x, precision=None, unique=True, fractional=True, trim="k", sign=False, pad_left=None,
                            pad_right=None, min_digits=None):
    """https://numpy.org/doc/2.4/reference/generated/numpy.format_float_positional.html"""
    options = dict(precision=-1 if precision is None else precision, unique=unique, fractional=fractional, trim=trim, sign=sign,
                   padLeft=-1 if pad_left is None else pad_left, padRight=-1 if pad_right is None else pad_right,
                   minDigits=-1 if min_digits is None else min_digits)
    from ._encode import any_array

    tag, value = any_array(x, [])
    return call("numpy.format_float_positional", f"x:{tag},options:J", value, json.dumps(options))


def format_float_scientific(x, precision=None, unique=True, trim="k", sign=False, pad_left=None, exp_digits=None, min_digits=None):
    """https://numpy.org/doc/2.4/reference/generated/numpy.format_float_scientific.html"""
    options = dict(precision=-1 if precision is None else precision, unique=unique, trim=trim, sign=sign,
                   padLeft=-1 if pad_left is None else pad_left, expDigits=-1 if exp_digits is None else exp_digits,
                   minDigits=-1 if min_digits is None else min_digits)
    from ._encode import any_array

    tag, value = any_array(x, [])
    return call("numpy.format_float_scientific", f"x:{tag},options:J", value, json.dumps(options))
