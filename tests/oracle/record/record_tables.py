"""Writes every table under src/python/tables; with --check nothing is written and a difference fails.

Each table is made by a fresh interpreter, so that what one script imports cannot show in the next one's names.
"""
from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile

from write import TABLES, require_versions

SCRIPTS = ["record_names.py", "record_functions.py", "record_np_c.py", "record_torch_sigs.py"]
NEEDS_YAML = "record_torch_sigs.py"  # torchgen reads native_functions.yaml with PyYAML


def scripts() -> list[str]:
    """The scripts that can run here; loud when one cannot."""
    if importlib.util.find_spec("yaml"):
        return SCRIPTS
    print(f"!!! NOT RUN: {NEEDS_YAML} needs PyYAML (pip install pyyaml==6.0.3) !!!")
    return [name for name in SCRIPTS if name != NEEDS_YAML]


def write_all(folder: str) -> None:
    """Runs the scripts; the tables go into `folder`."""
    here = os.path.dirname(os.path.abspath(__file__))
    for name in scripts():
        subprocess.run([sys.executable, os.path.join(here, name), folder], check=True)


def stale() -> list[str]:
    """Names of the tables that a new recording would change."""
    with tempfile.TemporaryDirectory() as folder:
        write_all(folder)
        out = []
        for name in sorted(os.listdir(folder)):
            kept = os.path.join(TABLES, name)
            with open(os.path.join(folder, name), encoding="utf-8") as new:
                text = new.read()
            if not os.path.exists(kept):
                out.append(name)
                continue
            with open(kept, encoding="utf-8") as old:
                if old.read() != text:
                    out.append(name)
        return out


if __name__ == "__main__":
    require_versions()
    if "--check" in sys.argv:
        changed = stale()
        if changed:
            raise SystemExit(f"A new recording would change {', '.join(changed)} in src/python/tables.")
        print("The tables are fresh.")
    else:
        write_all(TABLES)
