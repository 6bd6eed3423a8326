"""Records shapes, strides and values of NumPy and torch indexing. Run with the pinned versions: python index.py > index.json"""
import json

import numpy as np
import torch

S = lambda *a: {"slice": list(a)}
CASES = [
    [1], [-1, 2], [S(1, None, None)], [S(None, None, 2), 0], ["..."], ["...", 1], [None, 1], [S(0, 2, None), None, S(3, 0, -1)],
    [[0, 2]], [[[0, 1], [1, 2]]], [S(None, None, None), [0, 2, 1]], ["...", [0, 1, 2]], [[0, 1], S(None, None, None), [0, 1]],
    [0, S(None, None, None), [1, 2]], [[0, 1], [1, 2]], [[0, 1], [1, 2], [3, 4]], [S(None, None, None), [0, 1], [1, 2]],
    [None, [0, 1]], [S(None, None, None), [0, 1], None], [[[0], [1]], [[0, 1, 2]]], [S(None, None, None), [0, 1], "...", [0, 1]],
    [True], [False], [True, [0, 1]], [{"mask": 0}], [S(None, None, None), {"mask": 1}], [{"mask": 2}], [[]], [-1, [0, -1], -2],
    [S(5, 1, None)], [S(-2, None, None), S(None, -1, None), S(None, None, 3)], [[1, 1, 1], 0],
]
BASE = np.arange(60).reshape(3, 4, 5)
MASKS = [np.array([True, False, True]), np.array([True, False, True, True]), BASE[:, :, 0] % 3 == 0]


def item(x, lib):
    if isinstance(x, dict):
        if "slice" in x:
            return slice(*x["slice"])
        m = MASKS[x["mask"]]
        return torch.from_numpy(m) if lib is torch else m
    if x == "...":
        return ...
    if isinstance(x, list):
        return torch.tensor(x, dtype=torch.int64) if lib is torch else np.array(x, dtype=np.int64)
    return x


out = []
for case in CASES:
    for turned in (False, True):
        n = BASE.transpose(0, 1, 2) if not turned else np.ascontiguousarray(BASE.transpose(2, 1, 0)).transpose(2, 1, 0)
        row = {"index": case, "turned": turned}
        a = n[tuple(item(x, np) for x in case)]
        row["numpy"] = {"shape": list(a.shape), "strides": [s // 8 for s in a.strides], "values": np.ravel(a).tolist()}
        if not any(isinstance(x, dict) and "slice" in x and x["slice"][2] == -1 for x in case):
            t = torch.from_numpy(n)[tuple(item(x, torch) for x in case)]
            row["torch"] = {"shape": list(t.shape), "strides": list(t.stride()), "values": t.flatten().tolist()}
        out.append(row)
print(json.dumps({"masks": [m.astype(int).tolist() for m in MASKS], "cases": out}, separators=(",", ":")))
