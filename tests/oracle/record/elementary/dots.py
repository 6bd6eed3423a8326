"""Record np.dot, torch.dot and small matrix products into tests/core/math/recorded/dots.json."""
import json
import pathlib

import numpy as np
import torch

torch.set_num_threads(1)
rng = np.random.default_rng(0)
rows = []
for dtype in ("float64", "float32"):
    for n in [1, 2, 3, 4, 5, 7, 8, 11, 12, 15, 16, 17, 24, 31, 32, 33, 48, 63, 64, 65, 100]:
        a, b = rng.standard_normal(n).astype(dtype), rng.standard_normal(n).astype(dtype)
        dot = torch.dot(torch.tensor(a), torch.tensor(b)).item()  # own memory: MKL looks at alignment
        rows.append(["dot", dtype, n, a.tolist(), b.tolist(), [float(np.dot(a, b))], [dot]])
    for n in [1, 2, 3, 4, 5, 8, 16]:
        a, b = rng.standard_normal((8, n)).astype(dtype), rng.standard_normal((n, 8)).astype(dtype)
        product = (torch.from_numpy(a) @ torch.from_numpy(b)).ravel().tolist()
        rows.append(["matmul", dtype, n, a.ravel().tolist(), b.ravel().tolist(), (a @ b).ravel().astype("f8").tolist(), product])
path = pathlib.Path(__file__).resolve().parents[4] / "tests/core/math/recorded/dots.json"
path.write_text("[\n" + ",\n".join(json.dumps(r) for r in rows) + "\n]\n")
