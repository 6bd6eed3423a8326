"""Run every cell of every page in real PyTorch and NumPy and store what it printed under content/recorded.

    python content/record.py            write the recordings
    python content/record.py --check    write nothing; exit 1 when a recording would change

Refuses any versions but the pinned ones. The build compares the sha256 of each cell's code with the recording.
A page that uses `cuda` runs under the rules of derive.py; the cells that a rule touched are marked `derived`.
"""

from __future__ import annotations

import contextlib
import io
import json
import linecache
import multiprocessing
import sys
import traceback
import warnings
from collections.abc import Callable

import numpy
import torch

from cells import CONTENT, Cell, Page, pages
from derive import Watch, start, uses_cuda

TORCH, NUMPY = '2.13.0+cpu', '2.4.6'


def main() -> int:
    found = (torch.__version__, numpy.__version__)
    if found != (TORCH, NUMPY):
        print(f'record.py needs torch {TORCH} and numpy {NUMPY}, found torch {found[0]} and numpy {found[1]}', file=sys.stderr)
        return 2
    check, changed = '--check' in sys.argv, 0
    for page in pages():
        target = CONTENT / 'recorded' / f'{page.key}.json'
        text = json.dumps(apart(record, page), ensure_ascii=False, indent=2) + '\n'
        if target.exists() and target.read_text(encoding='utf-8') == text:
            continue
        changed += 1
        print(('would change ' if check else 'wrote ') + str(target.relative_to(CONTENT.parent)))
        if not check:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding='utf-8')
    return 1 if check and changed else 0


def apart(work: Callable[[Page], dict[str, object]], page: Page) -> dict[str, object]:
    """Do the work in a fork of its own: torch says some warnings once in a process, and every page is its first."""
    with multiprocessing.get_context('fork').Pool(1) as pool:
        return pool.apply(work, (page,))


def record(page: Page) -> dict[str, object]:
    """Run the page's cells in one namespace; an error in one does not stop the next."""
    names: dict[str, object] = {'__name__': '__main__'}
    version = '.'.join(map(str, sys.version_info[:2]))
    watch = start() if uses_cuda(*(cell.code for cell in page.cells)) else None
    cells = {cell.id: marked(run(cell, names), watch, f'{page.source}: cell "{cell.id}"') for cell in page.cells}
    return {'torch': torch.__version__, 'numpy': numpy.__version__, 'python': version, 'source': page.source, 'cells': cells}


def marked(cell: dict[str, object], watch: Watch | None, where: str) -> dict[str, object]:
    """The recording, with `derived` where a rule had a part in it. Raises NoRule for a call without a rule."""
    return {**cell, 'derived': True} if watch and watch.look(where) else cell


def run(cell: Cell, names: dict[str, object]) -> dict[str, object]:
    file = f'<{cell.id}>'
    linecache.cache[file] = (len(cell.code), None, cell.code.splitlines(keepends=True), file)
    out, caught, error = io.StringIO(), [], None

    def keep(message, category, filename, lineno, *_):
        caught.append({'category': category.__name__, 'message': str(message), 'line': lineno if filename == file else None})

    with warnings.catch_warnings(), contextlib.redirect_stdout(out):
        warnings.simplefilter('default')
        warnings.showwarning = keep
        try:
            exec(compile(cell.code, file, 'exec'), names)
        except Exception as raised:
            lines = [frame.lineno for frame in traceback.extract_tb(raised.__traceback__) if frame.filename == file]
            error = {'type': type(raised).__name__, 'message': str(raised), 'line': lines[-1] if lines else None}
    return {'sha256': cell.sha256, 'stdout': out.getvalue(), 'error': error, 'warnings': caught}


if __name__ == '__main__':
    raise SystemExit(main())
