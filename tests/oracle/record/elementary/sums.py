"""Record sums of NumPy and PyTorch into tests/core/math/recorded/sums.json: whole, strided, along each axis.

The numbers come from an integer generator that the test repeats, so that only the sums are stored.
"""
import json
import pathlib

import numpy as np
import torch

torch.set_num_threads(1)
SIZES = [1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 100, 127, 128, 129, 200, 256, 257, 1000, 1024, 4096, 5000]
SHAPES = [(n, w) for n in (2, 3, 5, 8, 9, 17, 64, 130, 1000) for w in (2, 3, 5, 8, 16, 32, 40, 70)]


def numbers(n):
    """x' = (1103515245·x + 12345) mod 2³¹, as (x − 2³⁰)/1000."""
    out, x = np.empty(n), 1
    for i in range(n):
        x = (1103515245 * x + 12345) % 2**31
        out[i] = (x - 2**30) / 1000
    return out


def main():
    data, rows = numbers(70_000), []
    for dtype in ("float64", "float32"):
        x = data.astype(dtype)
        t = torch.from_numpy(x)
        for n in SIZES:
            rows.append([dtype, "line", n, 1, [float(x[:n].sum())], [float(t[:n].sum())]])
            rows.append([dtype, "strided", n, 2, [float(x[: 2 * n : 2].sum())], [float(t[: 2 * n : 2].sum())]])
        for n, w in SHAPES:
            a, b = x[: n * w], t[: n * w]
            rows.append([dtype, "outer", n, w, a.reshape(n, w).sum(0).astype("f8").tolist(), b.view(n, w).sum(0).double().tolist()])
            rows.append([dtype, "inner", n, w, a.reshape(w, n).sum(1).astype("f8").tolist(), b.view(w, n).sum(1).double().tolist()])
    path = pathlib.Path(__file__).resolve().parents[4] / "tests/core/math/recorded/sums.json"
    path.write_text("[\n" + ",\n".join(json.dumps(r) for r in rows) + "\n]\n")


main()
