"""Find the cells of every page: what record.py and pictures.py share.

A cell is a Markdown fence that opens with ```python cell id="…" (or ```python also id="…" on an
error page). The cells of one page share one namespace and run in the order of the page. `key` names
the page's files under content/recorded and content/pictures: the file name, behind its language
folder, and behind `errors/` for an error page.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CONTENT = Path(__file__).resolve().parent
FENCE = re.compile(r'^```python[ \t]+(?:cell|also)\b([^\n]*)\n(.*?)^```[ \t]*$', re.M | re.S)
ID = re.compile(r'\bid="([^"]+)"')


@dataclass(frozen=True)
class Cell:
    """One fence: its id and its code without the closing newline."""

    id: str
    code: str

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.code.encode()).hexdigest()


@dataclass(frozen=True)
class Page:
    """One content file that has cells."""

    key: str
    source: str
    cells: tuple[Cell, ...]


def pages() -> Iterator[Page]:
    """Yield every page with cells, in path order. Raises ValueError for a cell without an id or with one used twice."""
    for folder in ('lessons', 'pages', 'errors'):
        for path in sorted((CONTENT / folder).rglob('*.mdx')):
            cells = tuple(read_cells(path))
            if cells:
                yield Page(page_key(folder, path), path.relative_to(CONTENT.parent).as_posix(), cells)


def page_key(folder: str, path: Path) -> str:
    name = path.relative_to(CONTENT / folder).with_suffix('')
    return (name.parent / 'errors' / name.name if folder == 'errors' else name).as_posix()


def read_cells(path: Path) -> Iterator[Cell]:
    seen: set[str] = set()
    for meta, code in FENCE.findall(path.read_text(encoding='utf-8')):
        found = ID.search(meta)
        if not found:
            raise ValueError(f'{path}: a cell has no id="…": ```python cell{meta}')
        if found[1] in seen:
            raise ValueError(f'{path}: the cell id {found[1]!r} is used twice')
        seen.add(found[1])
        yield Cell(found[1], code.rstrip('\n'))
