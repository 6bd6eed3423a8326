/** Hidden variants: what is drawn, what a page never gets, and submissions that try to pass without being right. */
import { describe, expect, test } from 'vitest';
import type { CodeExercise } from '../../src/grader/exercise.ts';
import { pageExercise } from '../../src/grader/page-exercise.ts';
import { drawVariants } from '../../src/grader/variants/draw.ts';
import { exercises, sessions, statuses, verdictsOf } from './sessions.ts';

const named = (slug: string) => exercises.find((e): e is CodeExercise => e.slug === slug)!;
const column = named('first-column');
const load = named('load-the-weights');
const pool = sessions();

describe('drawing', () => {
  test('a seed draws the same calls again, another seed others', () => {
    const [a, b] = ['a', 'a'].map((seed) => drawVariants(column.variants!, seed));
    expect(a).toEqual(b);
    expect(drawVariants(column.variants!, 'b')).not.toEqual(a);
  });

  test('every kind of argument takes its turn, and shapes that belong together stay together', () => {
    for (const seed of ['a', 'b', 'c', 'd']) {
      const kinds = drawVariants(column.variants!, seed).map(({ arguments: [x] }) => x!.make.replace(/\[[^\]]*\]/, ''));
      expect(kinds.filter((text) => text.includes('.transpose()')).length).toBeGreaterThan(0);
      expect(kinds.filter((text) => text.includes('::2')).length).toBeGreaterThan(0);
      for (const { arguments: given } of drawVariants(load.variants!, seed))
        expect(given[0]!.facts.shape).toEqual(given[1]!.facts.shape);
    }
  });
});

test('a page gets neither the variants nor a mistake that only they can tell', () => {
  const text = JSON.stringify([column, load].map(pageExercise));
  expect(text).not.toMatch(/variants|drawn-|made-contiguous|one-number-at-a-time/);
  expect(text).toContain('copied-on-the-way');
});

test('what a learner sees passes, what was drawn does not: the call is named', async () => {
  const [verdict] = await verdictsOf(pool, column, [column.mistakes.find((m) => m.id === 'made-contiguous')!.code]);
  expect(verdict!.mistake?.id).toBe('made-contiguous');
  expect(verdict!.checks.find((c) => c.id === 'drawn-through')).toMatchObject({
    status: 'fail',
    lesson: 'copy-or-share',
    subject: expect.stringMatching(/^first_column\(ndarray \w+, shape \(\d, \d\)/) as string,
    expected: 'a later write into the argument shows in the result',
  });
});

test('without the seed there are no hidden checks, and no points for them', async () => {
  const shown = { ...column, variants: undefined } as unknown as CodeExercise;
  const [verdict] = await verdictsOf(pool, shown, [column.solution]);
  expect(verdict).toMatchObject({ points: 4, max: 4 });
});

/** Passes no hidden check by itself: the result is a copy of the first row. */
const WRONG = `import numpy as np
import torch
def first_column(table):
    return torch.tensor(table[0])
`;

const ATTEMPTS: Readonly<Record<string, string>> = {
  'arguments that are all alike': `real = np.array([[1.0]])
np.array = lambda *a, **k: real
def first_column(table): return torch.from_numpy(real)[:, 0]`,
  'arguments of a subclass': `class Odd(np.ndarray): pass
array = np.array
np.array = lambda *a, **k: array(*a, **k).view(Odd)`,
  'a library that is not the library': `import sys, types
fake = types.ModuleType("numpy"); fake.array = lambda x, dtype=None: np.zeros((2, 2)); sys.modules["numpy"] = fake`,
  'an import that lies': `import builtins, types
real = builtins.__import__
fake = types.ModuleType("numpy"); fake.array = lambda x, dtype=None: np.ones((1, 1))
builtins.__import__ = lambda name, *a, **k: fake if name == "numpy" else real(name, *a, **k)`,
  'results that claim to be others': `class Odd(torch.Tensor):
    dtype = property(lambda self: torch.float64); shape = (2,)
    def __eq__(self, other): return True
def first_column(table): return Odd([0.0])`,
  'a name that is written back': `import sys
def first_column(table):
    frame = sys._getframe()
    while frame.f_back: frame = frame.f_back
    for name in list(globals()):
        if name.startswith("__out"): globals()[name] = torch.from_numpy(table)[0]
    return torch.tensor(table[0])`,
  'an argument that gives way to a view of the result': `import sys
def first_column(table):
    base = np.array(table)
    names = sys._getframe(1).f_globals
    for name in [name for name, value in names.items() if value is table]: names[name] = base
    return torch.from_numpy(base)[:, 0]`,
  'an argument with the handle of another': `def first_column(table):
    base = np.array(table)
    table._h, base._h = base._h, table._h
    return torch.from_numpy(np.array(table))[:, 0]`,
  'an argument that is emptied': `def first_column(table):
    table[...] = 0
    return torch.zeros(table.shape[0], dtype=torch.float64)`,
  'an exception in every call': `def first_column(table):
    raise AssertionError("passed")`,
  'an exception that claims to be ours': `def first_column(table):
    raise NotImplementedError("first_column is odd")`,
  'no function at all': `del first_column`,
  'a callable that returns itself': `class Odd:
    def __call__(self, table): return self
first_column = Odd()`,
};

describe('attempts against the drawn calls', () => {
  test('none of them earns a hidden point, and the honest answer after them does', async () => {
    const names = Object.keys(ATTEMPTS);
    const verdicts = await verdictsOf(pool, column, [
      ...names.map((name) => `${WRONG}${ATTEMPTS[name]}\n`),
      column.solution,
    ]);
    const got = Object.fromEntries(names.map((name, i) => [name, statuses(verdicts[i]!)]));
    for (const name of names) {
      expect([name, got[name]!['drawn-values']]).not.toEqual([name, 'pass']);
      expect([name, got[name]!['drawn-through']]).not.toEqual([name, 'pass']);
    }
    expect(got['an argument that is emptied']!['drawn-kept']).toBe('fail');
    expect(verdicts.at(-1)).toMatchObject({ points: 8, max: 8 });
  }, 120_000);

  test('a session that ends in a drawn call leaves the rest not graded', async () => {
    const slow = sessions(3);
    const quits = `${WRONG}n = 0
def first_column(table):
    global n
    n += 1
    while n > 6: pass
    return torch.from_numpy(table)[:, 0]
`;
    const [verdict] = await verdictsOf(slow, column, [quits]);
    const seen = statuses(verdict!);
    expect(['one-dimension', 'numbers', 'looks-through', 'whole-numbers-too'].map((id) => seen[id])).toEqual(
      Array.from({ length: 4 }, () => 'pass'),
    );
    expect(['drawn-values', 'drawn-through', 'drawn-kept'].map((id) => seen[id])).toEqual(
      Array.from({ length: 3 }, () => 'not-graded'),
    );
    expect(verdict!.checks.at(-1)!.found).toMatch(/time limit/);
  });
});
