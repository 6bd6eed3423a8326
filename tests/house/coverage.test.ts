/** The coverage table is right about the engine, and every error text that points to it points at a name that is there. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ask, measure } from '../../scripts/coverage/measure.ts';
import { judge } from '../../scripts/coverage/verdict.ts';
import type { FunctionTable } from '../../src/core/function-table.ts';
import { anchors, type Coverage } from '../../src/site/coverage.ts';
import { filesBelow, read } from './files.ts';

const PLACE = /\/coverage\/#([\w.]+)/g;

let table: Coverage;
let places: ReadonlySet<string>;
const stateOf = (module: string, name: string): string | undefined => {
  const { yes, partly, no } = table.modules.find(({ path }) => path === module)!;
  return yes.includes(name)
    ? 'yes'
    : no.includes(name)
      ? 'no'
      : partly.some(([n]) => n === name)
        ? 'partly'
        : undefined;
};

beforeAll(async () => {
  table = await measure();
  places = anchors(table.modules);
});

/** Uses every stand-in of every recorded module and class, and what rows the core lacks; prints each text. */
const USE_ALL = `
import sys, torch, numpy
from _core import absent
from tables import names, torch_sigs

def use(f, *args):
    try:
        f(*args)
    except NotImplementedError as e:
        print(e)
    except Exception:
        pass

for path in names.MODULES.split() + names.CLASSES.split():
    holder = {"torch": torch, "numpy": numpy}[path.partition(".")[0]]
    for part in path.split(".")[1:]:
        holder = getattr(holder, part, None)
    for name in absent.names_of(path):
        if name.startswith("_"):
            continue
        x = getattr(holder, name, None)
        if isinstance(x, absent.NotEmulated):
            use(x)
            use(lambda: x.deeper.down())
        elif isinstance(x, absent._NotEmulatedClass):
            use(x)
        elif isinstance(x, property) and isinstance(holder, type) and x.fget.__module__ == "_core.absent":
            use(x.fget, None)
        elif getattr(x, "__module__", None) == "_core.absent":
            use(x, None)
for key in torch_sigs.SIGNATURES:
    print(absent.pointed(f"{key} is not emulated here (see the coverage page)"))
`;

describe('the coverage table', () => {
  it('has every recorded name once', () => {
    const names = table.modules.flatMap(({ path, yes, partly, no, imported }) =>
      [...yes, ...partly.map(([name]) => name), ...no, ...imported].map((name) => `${path}.${name}`),
    );
    expect(names.length).toBeGreaterThan(4000);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says what the engine does', async () => {
    expect(stateOf('torch', 'add')).toBe('yes');
    expect(stateOf('torch.jit', 'script')).toBe('no');
    const { no } = table.modules.find(({ path }) => path === 'torch')!;
    const called = no.filter((name) => !name.startsWith('_')).map((name) => `torch.${name}`);
    const [out] = await ask(`
import torch
silent = []
for path in ${JSON.stringify(called)}:
    try:
        x = getattr(torch, path[6:])
        text = repr(x)
    except (AttributeError, NotImplementedError):
        continue
    try:
        if callable(x):
            x()
            silent.append(path)
    except Exception:
        pass
print(silent)
`);
    expect(out).toBe('[]\n');
  });

  it('is pointed to by error texts only where it has a name', async () => {
    const [out = ''] = await ask(USE_ALL);
    const lines = out.trim().split('\n');
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.filter((line) => ![...line.matchAll(PLACE)].some(([, place]) => places.has(place!)))).toEqual([]);
    const source = filesBelow('src', /\.(ts|py|astro)$/).flatMap((file) =>
      [...read(file).matchAll(PLACE)].map((m) => m[1]!),
    );
    expect(source.filter((place) => !places.has(place))).toEqual([]);
  });
});

describe('a verdict', () => {
  const rows: FunctionTable = { 'torch.f': { args: ['input', 'dim'], run: () => null } };
  const verdict = (
    recorded: string[],
    accepted: string[] | Record<string, string | null> | null,
    row: string | null,
    called: string[][] = [],
  ) => judge({ m: { f: [row, recorded, accepted, called] } }, rows)[0]!;
  const same = { input: 'input', dim: 'dim', out: 'out' };

  it('is yes when the row handles every argument', () => {
    expect(verdict(['input!', 'dim'], same, 'torch.f').yes).toEqual(['f']);
  });
  it('names the arguments that the row lacks', () => {
    expect(verdict(['input!', 'dim', 'out'], same, 'torch.f').partly).toEqual([['f', ['out']]]);
  });
  it('is no without a row, and without the argument that every call needs', () => {
    expect(verdict(['input!'], same, 'torch.g').no).toEqual(['f']);
    expect(verdict(['x!', 'dim'], { x: 'x', dim: 'dim' }, 'torch.f').no).toEqual(['f']);
  });
  it('of Python code compares its parameters, and is no when the rows it calls are not there', () => {
    expect(verdict(['a', 'b'], ['a'], null).partly).toEqual([['f', ['b']]]);
    expect(verdict(['a'], null, null).yes).toEqual(['f']);
    expect(verdict(['a'], ['a'], null, [['torch.g']]).no).toEqual(['f']);
    expect(verdict(['a'], ['a'], null, [['torch.g'], ['torch.g', 'torch.f']]).partly).toEqual([['f', ['torch.g']]]);
  });
});
