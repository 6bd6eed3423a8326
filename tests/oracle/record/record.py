"""Record what real PyTorch 2.13.0 (CPU build) and NumPy 2.4.6 print for every oracle case.

    python record.py [--check] [--area AREA] [--only PART] [--show]

Every case runs twice, under two different hash seeds, in children forked from a process that only imported NumPy and PyTorch;
a case whose two runs differ, or that prints an address, is refused. ``--check`` writes nothing and exits 1 if anything changed.
Cases of the area ``cuda`` are derived, by the rules of derive_cuda.py.
"""

import argparse
import difflib
import json
import os
import platform
import re
import subprocess
import sys

from case_files import RECORDED, find_cases

VERSIONS = {"torch": "2.13.0+cpu", "numpy": "2.4.6", "python": "3.11"}
ADDRESS = re.compile(r"0x[0-9a-f]{6,}")


def check_versions():
    """Stop unless these are the versions that the project emulates."""
    import numpy
    import torch

    found = {"torch": torch.__version__, "numpy": numpy.__version__, "python": platform.python_version().rsplit(".", 1)[0]}
    for name, wanted in VERSIONS.items():
        if str(found[name]) != wanted:
            raise SystemExit(f"recording needs {name} {wanted}, found {found[name]}")


def worker(area, only):
    """Run all cases once and print one JSON line each (the child side of ``one_pass``)."""
    check_versions()
    import torch

    from derive_cuda import install
    from run_case import run_forked

    torch.set_num_threads(1)
    for case in find_cases(area, only):
        prepare = install if case.area == "cuda" else None
        try:
            line = {"cells": run_forked(case.cells, prepare)}
        except (RuntimeError, TimeoutError) as failure:
            line = {"failure": str(failure)}
        print(json.dumps({"area": case.area, "fact": case.fact, **line}), flush=True)


def one_pass(hash_seed, options):
    """All cases in a process of their own: {(area, fact): line}."""
    command = [sys.executable, __file__, "--worker"]
    for name in ("area", "only"):
        if getattr(options, name):
            command += [f"--{name}", getattr(options, name)]
    env = {**os.environ, "PYTHONHASHSEED": str(hash_seed), "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
    run = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True)
    if run.returncode != 0:
        raise SystemExit(f"the recording process ended with {run.returncode}")
    lines = [json.loads(line) for line in run.stdout.splitlines()]
    return {(line["area"], line["fact"]): line for line in lines}


def masked(cells, mask):
    if mask is None:
        return cells
    hide = lambda text: re.sub(mask, "?", text)
    return [
        {
            "stdout": hide(cell["stdout"]),
            "error": cell["error"] and {**cell["error"], "message": hide(cell["error"]["message"])},
            "warnings": [hide(text) for text in cell["warnings"]],
        }
        for cell in cells
    ]


def recording(case, first, second):
    """The entry of one case, or a SystemExit-worthy complaint as a string."""
    for line in (first, second):
        if "failure" in line:
            return line["failure"]
    mask = case.headers.get("mask")
    cells, again = masked(first["cells"], mask), masked(second["cells"], mask)
    if cells != again:
        return "two runs differ:\n" + diff(cells, again)
    if any(cell["error"] and cell["error"]["type"] == "NoRule" for cell in cells):
        return "no rule derives it: " + next(cell["error"]["message"] for cell in cells if cell["error"])
    if ADDRESS.search(json.dumps(cells)):
        return "prints an address: " + json.dumps(cells)
    entry = {"sha256": case.sha256, "cells": cells}
    entry.update(case.headers)
    return entry


def diff(old, new):
    lines = [json.dumps(value, indent=1, ensure_ascii=False).splitlines() for value in (old, new)]
    return "\n".join(difflib.unified_diff(*lines, "recorded", "now", lineterm="", n=2))


def stored(area):
    path = RECORDED / f"{area}.json"
    return json.loads(path.read_text()) if path.exists() else {"cases": {}}


def show(case, entry):
    print(f"--- {case.area}/{case.fact}")
    for cell in entry["cells"]:
        print(cell["stdout"], end="")
        if cell["error"]:
            print(f"! {cell['error']['type']} (line {cell['error']['line']}): {cell['error']['message']}")
        for text in cell["warnings"]:
            print(f"~ {text}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing, exit 1 if anything changed")
    parser.add_argument("--area")
    parser.add_argument("--only", help="a part of a case's name")
    parser.add_argument("--show", action="store_true", help="print what each case shows")
    parser.add_argument("--worker", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        return worker(options.area, options.only)
    check_versions()
    cases = find_cases(options.area, options.only)
    passes = [one_pass(seed, options) for seed in (1, 2)]
    areas, complaints = {}, []
    for case in cases:
        entry = recording(case, *(lines[case.area, case.fact] for lines in passes))
        if isinstance(entry, str):
            complaints.append(f"{case.area}/{case.fact}: {entry}")
            continue
        areas.setdefault(case.area, {})[case.fact] = entry
        if options.show:
            show(case, entry)
    changed = [store(area, entries, options) for area, entries in sorted(areas.items())]
    for complaint in complaints:
        print(f"REFUSED {complaint}", file=sys.stderr)
    print(f"{len(cases)} cases, {len(complaints)} refused, {sum(changed)} areas {'differ' if options.check else 'written'}")
    sys.exit(1 if complaints or (options.check and any(changed)) else 0)


def store(area, entries, options):
    """Write one area (or, with --check, print its diff); True when it changed."""
    old = stored(area)
    kept = old["cases"] if options.only else {}
    new = {"kind": "derived" if area == "cuda" else "recorded", **VERSIONS, "cases": dict(sorted({**kept, **entries}.items()))}
    if new == old:
        return False
    if options.check:
        print(diff(old, new))
    else:
        text = json.dumps(new, indent=1, ensure_ascii=False) + "\n"
        (RECORDED / f"{area}.json").write_text(text)
    return True


if __name__ == "__main__":
    main()
