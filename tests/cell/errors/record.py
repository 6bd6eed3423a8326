"""Record whole tracebacks of real PyTorch for every program of content/errors that ends with an error.

    python tests/cell/errors/record.py

Each program runs inside a function of a made-up file, so that frames of the learner and of the library stand above the
message; every third is raised again from another error, as training code does.
"""

from __future__ import annotations

import contextlib
import io
import json
import linecache
import re
import sys
import traceback
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT / 'content'))

from cells import CONTENT, read_cells  # noqa: E402

CALLER = 'def main():\n    run()\n\nmain()\n'


def main() -> None:
    recorded = []
    for path in sorted((CONTENT / 'errors').glob('*.mdx')):
        names: dict[str, object] = {}
        cells = list(read_cells(path))
        if any('cuda' in cell.code for cell in cells):
            continue  # no GPU here; content/derive.py derives those messages
        for cell in cells:
            text = raised(cell.code, names, len(recorded) % 3 == 2)
            if text:
                recorded.append({'id': path.stem, 'traceback': text})
    (HERE / 'tracebacks.json').write_text(json.dumps(recorded, ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
    print(len(recorded), 'tracebacks')


def raised(code: str, names: dict[str, object], chained: bool) -> str | None:
    linecache.cache['train.py'] = (len(CALLER), None, CALLER.splitlines(keepends=True), 'train.py')
    linecache.cache['model.py'] = (len(code), None, code.splitlines(keepends=True), 'model.py')

    def run() -> None:
        try:
            exec(compile(code, 'model.py', 'exec'), names)
        except Exception as error:
            if chained:
                raise ValueError('step 17 of the training failed') from error
            raise

    with contextlib.redirect_stdout(io.StringIO()):
        try:
            exec(compile(CALLER, 'train.py', 'exec'), {'run': run})
        except Exception:
            return re.sub(r'/\S*/(site-packages|tests)/', r'/home/me/\1/', traceback.format_exc())
    return None


if __name__ == '__main__':
    main()
