"""Find the oracle's cases and read them: code, cells, and the headers written as comments."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

ORACLE = Path(__file__).resolve().parent.parent
CASES = ORACLE / "cases"
RECORDED = ORACLE / "recorded"
HEADER = re.compile(r"^# (mask|python|gpu): (.+)$", re.MULTILINE)
SEPARATOR = re.compile(r"^# %%.*\n", re.MULTILINE)


@dataclass(frozen=True)
class Case:
    area: str
    fact: str
    code: str

    @property
    def cells(self):
        return SEPARATOR.split(self.code)

    @property
    def headers(self):
        return dict(HEADER.findall(self.code))

    @property
    def sha256(self):
        return hashlib.sha256(self.code.encode()).hexdigest()


def find_cases(area=None, only=None):
    """Every case in order of area and fact; ``area`` and ``only`` (a part of the fact) narrow it."""
    found = []
    for path in sorted(CASES.glob("*/*.py")):
        if (area and path.parent.name != area) or (only and only not in path.stem):
            continue
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", path.stem):
            raise SystemExit(f"{path}: the name must be kebab-case")
        found.append(Case(path.parent.name, path.stem, path.read_text()))
    return found
