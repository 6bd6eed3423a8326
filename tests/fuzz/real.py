"""Run fuzz programs in the real libraries: reads {"id","cells"} lines on stdin, answers {"id","results"} lines like `run --jsonl`.

With ``--generate N --seed S`` it makes N programs itself and answers {"id","cells","results"}.
"""

import argparse
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "oracle" / "record"))

from grammar import program  # noqa: E402
from run_case import run_forked  # noqa: E402

HEAD = "import numpy as np\nimport torch"


def answer(ident, cells):
    try:
        return {"id": ident, "cells": cells, "results": run_forked(cells)}
    except (RuntimeError, TimeoutError) as failure:
        return {"id": ident, "cells": cells, "results": None, "failure": str(failure)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--generate", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    import numpy  # noqa: F401
    import torch

    torch.set_num_threads(1)
    if options.generate is None:
        work = (json.loads(line) for line in sys.stdin)
        work = ((one["id"], one["cells"]) for one in work)
    else:
        seeds = range(options.seed * 1_000_000, options.seed * 1_000_000 + options.generate)
        work = ((f"fuzz-{seed}", [HEAD, *program(seed)]) for seed in seeds)
    for ident, cells in work:
        print(json.dumps(answer(ident, cells)), flush=True)


if __name__ == "__main__":
    main()
