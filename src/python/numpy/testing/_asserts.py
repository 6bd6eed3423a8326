"""Assertions on arrays, with NumPy's reports of what differs."""

__all__ = ["assert_", "assert_allclose", "assert_almost_equal", "assert_array_almost_equal", "assert_array_equal",
           "assert_array_less", "assert_equal", "assert_raises"]


def assert_(val, msg=""):
    if not val:
        raise AssertionError(msg() if callable(msg) else msg)


def _compare(test, x, y, header, err_msg="", verbose=True, equal_nan=True, precision=6, strict=False):
    import numpy as np

    x, y = np.asanyarray(x), np.asanyarray(y)
    if not (x.shape == () or y.shape == () or x.shape == y.shape) or (strict and (x.shape != y.shape or x.dtype != y.dtype)):
        reason = f"(shapes {x.shape}, {y.shape} mismatch)" if x.shape != y.shape else f"(dtypes {x.dtype}, {y.dtype} mismatch)"
        raise AssertionError(_report(x, y, err_msg + "\n" + reason, header, verbose, precision))
    ok = np.asarray(test(x, y))
    if x.dtype.kind in "fc" and y.dtype.kind in "fc" and equal_nan:
        both = np.isnan(x) & np.isnan(y)
        if (np.isnan(x) != np.isnan(y)).any():
            raise AssertionError(_report(x, y, err_msg + "\nnan location mismatch:", header, verbose, precision))
        ok = ok | both
    if ok.all():
        return
    bad = ok.size - int(np.count_nonzero(ok))
    remarks = [f"Mismatched elements: {bad} / {ok.size} ({100 * bad / ok.size:.3g}%)"]
    wx, wy = np.broadcast_arrays(x, y)
    if x.dtype.kind in "iufb" and y.dtype.kind in "iufb":
        places = np.argwhere(~np.asarray(ok).reshape(wx.shape))
        if len(places) <= 5 or True:
            shown = places[:5]
            if wx.ndim:
                head = "Mismatch at index:" if bad == 1 else "Mismatch at indices:" if bad <= 5 else "First 5 mismatches are at indices:"
                rows = [f" {[int(i) for i in p]}: {wx[tuple(int(i) for i in p)]} (ACTUAL), {wy[tuple(int(i) for i in p)]} (DESIRED)" for p in shown]
                remarks.append("\n".join([head, *rows]))
        with np.errstate(all="ignore"):
            error = np.abs(wx.astype(float) - wy.astype(float)) if x.dtype.kind in "bu" or y.dtype.kind in "bu" else np.abs(wx - wy)
            wrong = error[~ok] if error.ndim else error
            remarks.append("Max absolute difference among violations: " + np.array2string(np.max(wrong)._array() if not hasattr(np.max(wrong), "_x") else np.max(wrong)))
            nonzero = np.asarray(wy != 0) & ~ok
            if nonzero.any():
                relative = np.max((error / np.abs(wy))[nonzero]) if error.ndim else error / np.abs(wy)
            else:
                relative = np.float64(np.inf)
            remarks.append("Max relative difference among violations: " + np.array2string(np.asarray(relative)))
    raise AssertionError(_report(x, y, err_msg + "\n" + "\n".join(remarks), header, verbose, precision))


def _report(x, y, err_msg, header, verbose, precision):
    import numpy as np

    lines = ["\n" + header]
    err_msg = str(err_msg)
    if err_msg:
        lines = [lines[0] + " " + err_msg] if "\n" not in err_msg and len(err_msg) < 79 - len(header) else [lines[0], err_msg]
    if verbose:
        for name, a in (("ACTUAL", x), ("DESIRED", y)):
            text = np.array_repr(a) if isinstance(a, np.ndarray) else repr(a)
            rows = text.splitlines()
            if len(rows) > 3:
                text = "\n".join(rows[:3]) + "..."
            lines.append(f" {name}: {text}")
    return "\n".join(lines)


def assert_array_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
    _compare(lambda x, y: x == y, actual, desired, "Arrays are not equal", err_msg, verbose, strict=strict)


def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg="", verbose=True, *, strict=False):
    import numpy as np

    _compare(lambda x, y: np.isclose(x, y, rtol=rtol, atol=atol, equal_nan=equal_nan), actual, desired,
             f"Not equal to tolerance rtol={rtol:g}, atol={atol:g}", str(err_msg), verbose, equal_nan, strict=strict)


def assert_array_almost_equal(actual, desired, decimal=6, err_msg="", verbose=True):
    import numpy as np

    _compare(lambda x, y: np.abs(x - y) < 1.5 * 10.0**-decimal, actual, desired, f"Arrays are not almost equal to {decimal} decimals",
             err_msg, verbose, precision=decimal)


def assert_array_less(x, y, err_msg="", verbose=True, *, strict=False):
    _compare(lambda a, b: a < b, x, y, "Arrays are not strictly ordered `x < y`", err_msg, verbose, equal_nan=False, strict=strict)


def assert_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
    import numpy as np

    if isinstance(actual, (list, tuple)) and isinstance(desired, (list, tuple)):
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for k, (a, d) in enumerate(zip(actual, desired)):
            assert_equal(a, d, f"item={k!r}\n{err_msg}", verbose)
        return
    if isinstance(actual, np.ndarray) or isinstance(desired, np.ndarray):
        return assert_array_equal(actual, desired, err_msg, verbose, strict=strict)
    same = actual == desired or (actual != actual and desired != desired)
    if not same:
        raise AssertionError(_report(actual, desired, err_msg, "Items are not equal:", verbose, 6))


def assert_almost_equal(actual, desired, decimal=7, err_msg="", verbose=True):
    import numpy as np

    if isinstance(actual, (np.ndarray, tuple, list)) or isinstance(desired, (np.ndarray, tuple, list)):
        return assert_array_almost_equal(actual, desired, decimal, err_msg)
    if abs(desired - actual) >= np.float64(1.5 * 10.0 ** (-decimal)):
        raise AssertionError(_report(actual, desired, err_msg, f"Arrays are not almost equal to {decimal} decimals", verbose, 6))


def assert_raises(exception_class, *args, **kwargs):
    import unittest

    case = unittest.TestCase()
    return case.assertRaises(exception_class, *args, **kwargs)


for _name in __all__:
    globals()[_name].__module__ = "numpy.testing"
