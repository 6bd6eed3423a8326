"""Records NumPy's elementwise functions on awkward values of each dtype. Run with the pinned NumPy: python rows.py > rows.json"""
import json
import warnings

import numpy as np

warnings.simplefilter("ignore")
VALUES = {
    "int8": [0, 1, -1, 7, -7, 100, 127, -128], "uint8": [0, 1, 2, 7, 200, 255], "int32": [0, 1, -1, 5, -5, 65537, 2**31 - 1, -(2**31)],
    "uint32": [0, 1, 3, 65537, 2**31 + 5, 2**32 - 1], "int64": [0, 1, -1, 3, -7, 2**53 + 1, 2**63 - 1, -(2**63)], "uint64": [0, 1, 3, 2**63 + 5, 2**64 - 1],
    "float16": [0.0, -0.0, 0.1, -2.5, 3.5, 1000.5, 65504.0, float("inf"), float("nan")],
    "float32": [0.0, -0.0, 0.1, -2.5, 3.5, 1e-30, -1e30, 16777217.0, float("inf"), float("-inf"), float("nan")],
    "float64": [0.0, -0.0, 0.1, -2.5, 3.5, 1e-300, -1e300, 9007199254740993.0, float("inf"), float("-inf"), float("nan")],
    "bool": [False, True], "complex128": [0j, 1 + 2j, -3 + 4j, 2.5 - 1j],
}
BINARY = """add subtract multiply divide floor_divide remainder fmod maximum minimum fmax fmin bitwise_and bitwise_or bitwise_xor
left_shift right_shift gcd lcm equal not_equal less less_equal greater greater_equal logical_and logical_or logical_xor copysign nextafter heaviside""".split()
UNARY = """negative absolute sign square sqrt reciprocal floor ceil trunc rint invert isnan isinf isfinite signbit logical_not conjugate""".split()


def show(a):
    if a.dtype.kind == "c":
        return [[repr(float(x.real)), repr(float(x.imag))] for x in a.ravel()]
    if a.dtype.kind == "f":
        return [repr(float(x)) for x in a.ravel()]
    return [str(int(x)) for x in a.ravel()]


out = []
for dtype, values in VALUES.items():
    a = np.array(values, dtype=dtype)
    pairs = [(x, y) for x in a for y in a]
    for name in BINARY:
        x, y = np.array([p[0] for p in pairs], dtype), np.array([p[1] for p in pairs], dtype)
        if dtype.startswith("complex") and name in ("divide", "maximum", "minimum", "fmax", "fmin", "multiply"):
            x, y = x[y != 0], y[y != 0]
        try:
            r = getattr(np, name)(x, y)
        except TypeError:
            continue
        if r.dtype == x.dtype or r.dtype == bool:
            out.append({"f": name, "dtype": dtype, "x": show(x), "y": show(y), "r": show(r), "to": r.dtype.name})
    for name in UNARY:
        try:
            r = getattr(np, name)(a)
        except TypeError:
            continue
        if r.dtype in (a.dtype, bool, np.float64):
            out.append({"f": name, "dtype": dtype, "x": show(a), "r": show(r), "to": r.dtype.name})
    if a.dtype.kind in "iu":
        for e in (0, 1, 2, 3, 7, 31, 63):
            out.append({"f": "power", "dtype": dtype, "x": show(a), "y": [str(e)] * len(a), "r": show(a ** np.array(e, dtype)), "to": dtype})
print(json.dumps(out, separators=(",", ":")))
