"""Writes src/python/tables/torch_sigs.py: signatures of PyTorch's argument parsers, in their order."""
from __future__ import annotations

import sys

from torch_signatures import torch_signatures
from write import module, require_versions, save

DOC = "Signatures of PyTorch's argument parsers: key -> one line each ('' = takes no arguments)."


def source() -> str:
    """The module's text."""
    table = {}
    for key, rows in torch_signatures().items():
        name = key.rsplit(".", 1)[1]
        table[key] = "\n".join(row[len(name):] if row.startswith(name + "(") else row for row in rows)
    return module("record_torch_sigs.py", DOC, {"SIGNATURES": table})


if __name__ == "__main__":
    require_versions()
    save("torch_sigs.py", source(), sys.argv[1] if len(sys.argv) > 1 else None)
