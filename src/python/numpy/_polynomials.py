"""The old polynomial functions: polyval, polyfit, roots, poly1d …, over arrays of coefficients, highest power first, as NumPy has them."""

from ._dispatch import C_FUNCTIONS, OVERRIDES, PYTHON_FUNCTIONS
from ._encode import as_array

_np = {**C_FUNCTIONS, **PYTHON_FUNCTIONS}


class poly1d:
    """https://numpy.org/doc/2.4/reference/generated/numpy.poly1d.html"""

    __module__ = "numpy"
    __hash__ = None

    def __init__(self, c_or_r, r=False, variable=None):
        if isinstance(c_or_r, poly1d):
            self._coeffs, self._variable = c_or_r._coeffs.copy(), variable or c_or_r._variable
            return
        c = _poly(c_or_r) if r else as_array(c_or_r)
        c = _np["atleast_1d"](c)
        if c.ndim > 1:
            raise ValueError("Polynomial must be 1d only.")
        kept = _trimmed(c)
        self._coeffs = kept if len(kept) else _np["array"]([0], dtype=c.dtype)
        self._variable = variable or "x"

    coeffs = c = coef = coefficients = property(lambda self: self._coeffs)
    variable = property(lambda self: self._variable)
    order = o = property(lambda self: len(self._coeffs) - 1)
    roots = r = property(lambda self: _roots(self._coeffs))

    def __call__(self, val):
        return _polyval(self._coeffs, val)

    def __array__(self, t=None, copy=None):
        return _np["asarray"](self._coeffs, dtype=t)

    def __len__(self):
        return self.order

    def __iter__(self):
        return iter(self._coeffs)

    def __getitem__(self, power):
        at = self.order - power
        return self._coeffs[at] if 0 <= at <= self.order else self._coeffs.dtype.type(0)

    def __repr__(self):
        return f"poly1d({repr(self._coeffs)[6:-1]})"

    def __str__(self):
        return _text(self)

    def __neg__(self):
        return poly1d(-self._coeffs)

    def __eq__(self, other):
        if not isinstance(other, poly1d):
            return NotImplemented
        return self._coeffs.shape == other._coeffs.shape and bool((self._coeffs == other._coeffs).all())

    def __add__(self, other):
        return poly1d(_polyadd(self._coeffs, poly1d(other)._coeffs))

    __radd__ = __add__

    def __sub__(self, other):
        return poly1d(_polysub(self._coeffs, poly1d(other)._coeffs))

    def __rsub__(self, other):
        return poly1d(_polysub(poly1d(other)._coeffs, self._coeffs))

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return poly1d(self._coeffs * other)
        return poly1d(_polymul(self._coeffs, poly1d(other)._coeffs))

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, (int, float)):
            return poly1d(self._coeffs / other)
        return _polydiv(self, poly1d(other))

    def __pow__(self, n):
        out = poly1d([1])
        for _ in range(n):
            out = out * self
        return out

    def deriv(self, m=1):
        return poly1d(_polyder(self._coeffs, m))

    def integ(self, m=1, k=0):
        return poly1d(_polyint(self._coeffs, m, k))


def _text(p):
    """Coefficients on one line, powers on the line above."""
    terms, n = "0", len(p.coeffs) - 1
    number = lambda q: f"{q:.4g}"[:-5] if f"{q:.4g}".endswith(".0000") else f"{q:.4g}"  # noqa: E731
    for k, q in enumerate(p.coeffs.real.tolist()):
        power, coefficient = n - k, number(abs(q))
        if power == 0:
            new = coefficient if coefficient != "0" or k == 0 else ""
        elif power == 1:
            new = "" if coefficient == "0" else f"{coefficient} {p.variable}"
        else:
            new = "" if coefficient == "0" else f"{coefficient} {p.variable}**{power}"
        if k > 0:
            if new:
                terms = f"{terms} {'-' if q < 0 else '+'} {new}"
        else:
            terms = f"-{new}" if q < 0 else new
    return _raised(terms)


def _raised(text, wrap=70):
    import re

    at, out, line1, line2 = 0, " ", "", ""
    for found in re.finditer(r"\*\*([0-9]*)", text):
        part, power = text[at:found.start()], found.group(1)
        at = found.end()
        above, below = " " * (len(part) - 1) + power, part + " " * (len(power) - 1)
        if len(line2) + len(below) > wrap or len(line1) + len(above) > wrap:
            out += line1 + "\n" + line2 + "\n "
            line1, line2 = above, below
        else:
            line1, line2 = line1 + above, line2 + below
    return out + line1 + "\n" + line2 + text[at:]


def _trimmed(c):
    places = c.nonzero()[0]
    return c[int(places[0]):] if len(places) else c[:0]


def _wrapped(out, *given):
    return poly1d(out) if any(isinstance(g, poly1d) for g in given) else out


def _polyval(p, x):
    p = as_array(p)
    if isinstance(x, poly1d):
        y = poly1d([0])
    else:
        x = as_array(x)
        y = _np["zeros_like"](x)
    for value in p:
        y = y * x + value
    return y


def _padded(a1, a2):
    a1, a2 = (_np["atleast_1d"](as_array(a)) for a in (a1, a2))
    gap = len(a2) - len(a1)
    if gap > 0:
        a1 = _np["concatenate"]([_np["zeros"](gap, a1.dtype), a1])
    elif gap < 0:
        a2 = _np["concatenate"]([_np["zeros"](-gap, a2.dtype), a2])
    return a1, a2


def _polyadd(a1, a2):
    b1, b2 = _padded(a1, a2)
    return _wrapped(b1 + b2, a1, a2)


def _polysub(a1, a2):
    b1, b2 = _padded(a1, a2)
    return _wrapped(b1 - b2, a1, a2)


def _polymul(a1, a2):
    return _wrapped(_np["convolve"](poly1d(a1)._coeffs, poly1d(a2)._coeffs), a1, a2)


def _polydiv(u, v):
    a, b = (_np["atleast_1d"](as_array(x)) + 0.0 for x in (u, v))
    m, n = len(a) - 1, len(b) - 1
    scale = 1.0 / b[0]
    q, r = _np["zeros"](max(m - n + 1, 1), a.dtype), a.astype(a.dtype)
    for k in range(0, m - n + 1):
        q[k] = scale * r[k]
        r[k:k + n + 1] -= q[k] * b
    while abs(r[0]) <= 1e-14 and r.shape[-1] > 1:
        r = r[1:]
    return _wrapped(q, u, v), _wrapped(r, u, v)


def _polyder(p, m=1):
    if int(m) < 0:
        raise ValueError("Order of derivative must be positive (see polyint)")
    c = as_array(p)
    for _ in range(int(m)):
        n = len(c) - 1
        c = c[:-1] * _np["arange"](n, 0, -1)
    return _wrapped(c, p)


def _polyint(p, m=1, k=None):
    m = int(m)
    if m < 0:
        raise ValueError("Order of integral must be positive (see polyder)")
    k = _np["atleast_1d"](0.0 if k is None else k)
    if len(k) == 1 and m > 1:
        k = k[0] * _np["ones"](m, float)
    c = as_array(p)
    for step in range(m):
        c = _np["concatenate"]([c.__truediv__(_np["arange"](len(c), 0, -1)), _np["array"]([k[step]])])
    return _wrapped(c, p)


def _roots(p):
    c = _np["atleast_1d"](as_array(p))
    if c.ndim != 1:
        raise ValueError("Input must be a rank-1 array.")
    places = c.nonzero()[0]
    if not len(places):
        return _np["array"]([])
    trailing = len(c) - int(places[-1]) - 1
    c = c[int(places[0]):int(places[-1]) + 1]
    if c.dtype.kind not in "fc":
        c = c.astype(float)
    n = len(c)
    if n > 1:
        from . import linalg

        a = _np["diag"](_np["ones"](n - 2, c.dtype), -1)
        a[0, :] = -c[1:] / c[0]
        out = linalg.eigvals(a)
    else:
        out = _np["array"]([])
    return _np["hstack"]((out, _np["zeros"](trailing, out.dtype)))


def _poly(seq_of_zeros):
    zeros = _np["atleast_1d"](as_array(seq_of_zeros))
    if zeros.ndim == 2 and zeros.shape[0] == zeros.shape[1]:
        from . import linalg

        zeros = linalg.eigvals(zeros)
    a = _np["ones"](1, zeros.dtype)
    for zero in zeros:
        a = _np["convolve"](a, _np["array"]([1, -zero], dtype=zeros.dtype), mode="full")
    return a


def _polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
    from . import linalg

    if full or cov:
        raise NotImplementedError("numpy.polyfit(full=…, cov=…) is not emulated here (see the coverage page)")
    order, x, y = int(deg) + 1, as_array(x) + 0.0, as_array(y) + 0.0
    if deg < 0:
        raise ValueError("expected deg >= 0")
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if not x.size:
        raise TypeError("expected non-empty vector for x")
    if len(x) != len(y):
        raise TypeError("expected x and y to have same length")
    left, right = _np["vander"](x, order), y
    if w is not None:
        w = as_array(w) + 0.0
        left, right = left * w[:, None], right * (w if y.ndim == 1 else w[:, None])
    scale = _np["sqrt"]((left * left).sum(axis=0)) if "sqrt" in _np else (left * left).sum(axis=0) ** 0.5
    left = left / scale
    c, _, rank, _ = linalg.lstsq(left, right, len(x) * 2.0**-52 if rcond is None else rcond)
    if rank != order:
        import warnings

        from ._frames import user_level
        from .exceptions import RankWarning

        warnings.warn("Polyfit may be poorly conditioned", RankWarning, stacklevel=user_level())
    return (c.T / scale).T


for _name, _function in {"polyval": _polyval, "polyadd": _polyadd, "polysub": _polysub, "polymul": _polymul, "polydiv": _polydiv,
                         "polyder": _polyder, "polyint": _polyint, "roots": _roots, "poly": _poly, "polyfit": _polyfit}.items():
    OVERRIDES[f"numpy.{_name}"] = _function
