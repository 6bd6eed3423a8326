"""Records how NumPy converts awkward values between all dtypes. Run with the pinned NumPy: python casts.py > casts.json"""
import json
import warnings

import numpy as np

warnings.simplefilter("ignore")
NAMES = "bool uint8 int8 int16 int32 int64 uint16 uint32 uint64 float16 float32 float64 complex64 complex128".split()
# nan to integers is left out where NumPy's vector loops and its scalar tail disagree.
VALUES = {
    "b": [False, True],
    "u": [0, 1, 2, 127, 128, 200, 255, 256, 40000, 65535, 2**31, 2**32 - 1, 2**53 + 1, 2**63 + 1025, 2**64 - 1],
    "i": [0, 1, -1, 127, -128, 300, -300, 32768, -40000, 2**31 - 1, -(2**31), 2**53 + 1, 2**62 + 12345, -(2**63)],
    "f": [0.0, -0.0, 0.5, -0.5, 1.0, 1.5, -1.5, 3.7, 126.9, -127.9, 255.0, 1000.25, 65504.0, 1e-7, 0.1],
    "c": [0j, 1 + 2j, -1.5 + 0.25j, 100 - 3j],
}


def show(a):
    if a.dtype.kind == "c":
        return [[repr(float(x.real)), repr(float(x.imag))] for x in a]
    if a.dtype.kind == "f":
        return [repr(float(x)) for x in a]
    return [str(int(x)) for x in a]


out = []
for source in NAMES:
    kind = np.dtype(source).kind
    values = VALUES[kind]
    if kind in "iu":
        info = np.iinfo(source)
        values = [v for v in values if info.min <= v <= info.max]
    a = np.array(values, dtype=source)
    for target in NAMES:
        b = a
        if kind in "fc" and np.dtype(target).kind == "u":
            b = a[a.real >= 0]
        if kind in "f" and np.dtype(target).itemsize == 1 and np.dtype(target).kind == "i":
            b = a[np.abs(a) < 128]
        out.append({"from": source, "to": target, "input": show(b), "output": show(b.astype(target))})
print(json.dumps(out, separators=(",", ":")))
