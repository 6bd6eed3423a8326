"""Record what NumPy and PyTorch answer for the elementary functions.

  python tests/oracle/record/elementary/record.py bench DIR    20,000 inputs a function as raw .bin files (read by tests/bench/math.ts)
  python tests/oracle/record/elementary/record.py fixtures     200 inputs a function into tests/core/math/recorded/*.json

The answers depend on the processor (both libraries dispatch on it); what ran is written beside them.
"""
import base64
import json
import pathlib
import sys

import numpy as np
import torch

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import functions  # noqa: E402
import inputs  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parents[4]
np.seterr(all="ignore")


def features():
    found = np.show_config(mode="dicts")["SIMD Extensions"]["found"]
    return {"numpy": np.__version__, "torch": torch.__version__, "numpy simd": found, "torch capability": torch.backends.cpu.get_cpu_capability()}


def answers(lib, name, dtype, n):
    """The inputs and the answer of one function, or None where `lib` has no such function."""
    domains, np_fn, torch_fn = functions.FUNCTIONS[name]
    args = [inputs.make(d, dtype, n, seed) for seed, d in enumerate(domains)]
    if len(args) == 2:  # meet the special values of one with ordinary ones of the other, and with each other
        args[1] = np.roll(args[1], n // 2) if n > 1000 else np.random.default_rng(3).permutation(args[1])
    if lib == "numpy":
        return None if np_fn is None else (args, np_fn(*args))
    return None if torch_fn is None else (args, torch_answers(torch_fn, args, lib == "torch-short"))


def torch_answers(fn, args, short):
    """Whole blocks of 64 at once (padded), or each element alone: torch leaves what does not fill a block to scalar code."""
    tensors = [torch.from_numpy(np.append(a, np.ones(-len(a) % 64, a.dtype))) for a in args]
    if not short:
        return fn(*tensors).numpy()[: len(args[0])]
    return torch.cat([fn(*[t[i : i + 1] for t in tensors]) for i in range(len(args[0]))]).numpy()


def each(n):
    for lib in ("numpy", "torch", "torch-short"):
        for dtype in ("float64", "float32"):
            for name in functions.FUNCTIONS:
                got = answers(lib, name, dtype, n)
                if got is not None:
                    yield lib, dtype, name, *got


def bench(folder):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "features.json").write_text(json.dumps(features(), indent=1))
    for lib, dtype, name, args, out in each(20_000):
        for i, a in enumerate([*args, out]):
            a.tofile(folder / f"{lib}.{dtype}.{name}.{'out' if i == len(args) else i}.bin")


def fixtures(folder):
    folder.mkdir(parents=True, exist_ok=True)
    files = {}
    pack = lambda a: base64.b64encode(np.ascontiguousarray(a).tobytes()).decode()
    for lib, dtype, name, args, out in each(200):
        files.setdefault(f"{lib}-{dtype}", {})[name] = {"args": [pack(a) for a in args], "out": pack(out)}
    for key, rows in files.items():
        (folder / f"{key}.json").write_text(json.dumps({"recorded": features(), "functions": rows}, indent=0) + "\n")


if __name__ == "__main__":
    if sys.argv[1] == "bench":
        bench(pathlib.Path(sys.argv[2]))
    else:
        fixtures(HERE / "tests/core/math/recorded")
