"""Take the MemoryPicture (src/protocol.ts) after every cell, from real PyTorch and NumPy, into content/pictures.

    python content/pictures.py            write the pictures
    python content/pictures.py --check    write nothing; exit 1 when a picture would change

Storages are told apart by address: an ndarray's is that of the array that owns the bytes, a tensor's is that of
its untyped storage. Strides and offsets are in elements. One-dimensional and nested views alike. On pages that use
`cuda` the device of a storage is derived (derive.py).
"""

from __future__ import annotations

import contextlib
import io
import itertools
import json
import sys
import warnings

import numpy as np
import torch

from cells import CONTENT, Page, pages
from derive import start, uses_cuda
from record import apart

SHOWN = 64


def main() -> int:
    check, changed = '--check' in sys.argv, 0
    for page in pages():
        target = CONTENT / 'pictures' / f'{page.key}.json'
        text = json.dumps(apart(pictures, page), ensure_ascii=False, indent=1) + '\n'
        if target.exists() and target.read_text(encoding='utf-8') == text:
            continue
        changed += 1
        print(('would change ' if check else 'wrote ') + str(target.relative_to(CONTENT.parent)))
        if not check:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding='utf-8')
    return 1 if check and changed else 0


def pictures(page: Page) -> dict[str, object]:
    if uses_cuda(*(cell.code for cell in page.cells)):
        start()
    names: dict[str, object] = {'__name__': '__main__'}
    numbers: dict[int, int] = {}
    taken: dict[str, object] = {}
    alive: list[object] = []  # an address or an id is never used twice while its object lives
    warnings.simplefilter('ignore')
    for cell in page.cells:
        with contextlib.suppress(Exception), contextlib.redirect_stdout(io.StringIO()):
            exec(compile(cell.code, f'<{cell.id}>', 'exec'), names)
        alive.extend(names.values())
        taken[cell.id] = picture(names, numbers)
    return taken


def picture(names: dict[str, object], numbers: dict[int, int]) -> dict[str, object]:
    seen = {name: value for name, value in names.items() if isinstance(value, np.ndarray | torch.Tensor)}
    objects: dict[int, dict[str, object]] = {}
    storages: dict[int, dict[str, object]] = {}
    for value in seen.values():
        if id(value) in objects:
            continue
        describe = array_facts if isinstance(value, np.ndarray) else tensor_facts
        address, size, version, facts, words = describe(value)
        number = numbers.setdefault(address, len(numbers) + 1)
        objects[id(value)] = {'id': numbers.setdefault(-id(value), len(numbers) + 1), **facts, 'storage': number}
        storages.setdefault(number, {
            'id': number, 'device': facts['device'], 'bytes': size, 'version': version, 'dtype': facts['dtype'],
            'values': [word(x) for x in words[:SHOWN]], 'count': len(words)})
    return {
        'names': [{'name': name, 'object': objects[id(value)]['id']} for name, value in seen.items()],
        'objects': list(objects.values()), 'storages': list(storages.values())}


def array_facts(a: np.ndarray):
    owner = a
    while isinstance(owner.base, np.ndarray):
        owner = owner.base
    memory = owner if owner.base is None else a
    start = memory.__array_interface__['data'][0]
    if isinstance(owner.base, torch.Tensor):
        start = owner.base.untyped_storage().data_ptr()
    offset = (a.__array_interface__['data'][0] - start) // a.itemsize
    strides = [s // a.itemsize for s in a.strides]
    plain = memory.flags.c_contiguous and not a.dtype.hasobject and a.dtype.kind not in 'mM'
    words = np.frombuffer(memory.data, dtype=a.dtype) if plain else memory.ravel()
    facts = {'library': 'numpy', 'type': type(a).__name__, 'dtype': str(a.dtype), 'shape': list(a.shape),
             'strides': strides, 'offset': offset, 'device': 'cpu', 'requiresGrad': False, 'isLeaf': True,
             'gradFn': None, 'writeable': bool(a.flags.writeable), 'cells': walk(a.shape, strides, offset)}
    return start, memory.nbytes, 0, facts, words.tolist()


def tensor_facts(t: torch.Tensor):
    store = t.untyped_storage()
    words = torch.tensor([], dtype=t.dtype).set_(store).tolist()
    grad_fn = type(t.grad_fn).__name__ if t.grad_fn is not None else None
    facts = {'library': 'torch', 'type': type(t).__name__, 'dtype': str(t.dtype).removeprefix('torch.'),
             'shape': list(t.shape), 'strides': list(t.stride()), 'offset': t.storage_offset(), 'device': str(t.device),
             'requiresGrad': t.requires_grad, 'isLeaf': t.is_leaf, 'gradFn': grad_fn, 'writeable': True,
             'cells': walk(t.shape, t.stride(), t.storage_offset())}
    return store.data_ptr(), store.nbytes(), t._version, facts, words


def walk(shape, strides, offset) -> list[int]:
    steps = itertools.product(*(range(n) for n in shape))
    cells = {offset + sum(i * s for i, s in zip(at, strides, strict=True)) for at in itertools.islice(steps, SHOWN)}
    return sorted(cells)


def word(value: object) -> str:
    return repr(value)


if __name__ == '__main__':
    raise SystemExit(main())
