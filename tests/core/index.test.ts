import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { copyAs } from '../../src/core/cast.ts';
import { DTYPES } from '../../src/core/dtype.ts';
import { indexError, type LibError } from '../../src/core/errors.ts';
import { scalarView } from '../../src/core/fill.ts';
import { combineIndex, readIndex, writeIndex } from '../../src/core/indexing/access.ts';
import type { Item } from '../../src/core/indexing/basic.ts';
import { planIndex, type IndexRules } from '../../src/core/indexing/plan.ts';
import { sizeOf } from '../../src/core/layout.ts';
import { add } from '../../src/core/ops/arithmetic.ts';
import type { View } from '../../src/core/view.ts';
import { make, values } from './reference.ts';

type Raw = number | boolean | null | '...' | { slice?: (number | null)[]; mask?: number } | number[] | number[][];
interface Result {
  readonly shape: number[];
  readonly strides: number[];
  readonly values: number[];
}
interface Case {
  readonly index: Raw[];
  readonly turned: boolean;
  readonly numpy: Result;
  readonly torch?: Result;
}

const recorded = JSON.parse(readFileSync(new URL('recorded/index.json', import.meta.url), 'utf8')) as {
  masks: (number[] | number[][])[];
  cases: Case[];
};
/** Where the strides of a gathered copy are not torch's yet: a new dimension before an index of a column-major tensor. */
const STRIDES_DIFFER = new Set(['torch [null,[0,1]] true']);
const bad = (): LibError => indexError('bad');
const errors = { tooMany: bad, manyEllipses: bad, outOfBounds: bad, zeroStep: bad, maskShape: bad, shapeMismatch: bad };
const RULES: Record<'numpy' | 'torch', IndexRules> = {
  numpy: { errors, intsJoin: true, order: 'numpy' },
  torch: { errors, intsJoin: false, order: 'torch' },
};

function arrayOf(x: number[] | number[][], dtype: 'int64' | 'bool'): View {
  const nested = Array.isArray(x[0]);
  const shape = nested ? [x.length, (x[0] as number[]).length] : [x.length];
  const flat = (x as number[]).flat() as number[];
  return make(
    DTYPES[dtype],
    shape,
    flat.map((v) => (dtype === 'bool' ? v !== 0 : BigInt(v))),
  );
}

function item(x: Raw): Item {
  if (x === null) return { kind: 'none' };
  if (x === '...') return { kind: 'ellipsis' };
  if (typeof x === 'boolean') return { kind: 'bool', value: x };
  if (typeof x === 'number') return { kind: 'int', at: x };
  if (Array.isArray(x)) return { kind: 'array', view: arrayOf(x, 'int64') };
  if (x.slice) return { kind: 'slice', start: x.slice[0]!, stop: x.slice[1]!, step: x.slice[2]! };
  return { kind: 'array', view: arrayOf(recorded.masks[x.mask!]!, 'bool') };
}

function base(turned: boolean): View {
  const view = make(
    DTYPES.int64,
    [3, 4, 5],
    Array.from({ length: 60 }, (_, i) => BigInt(i)),
  );
  if (!turned) return view;
  const swap = (v: View): View => v.with({ shape: [...v.shape].reverse(), strides: [...v.strides].reverse() });
  return swap(copyAs(swap(view), DTYPES.int64));
}

describe.each(['numpy', 'torch'] as const)('indexing as %s', (library) => {
  const cases = recorded.cases.filter((c) => c[library]);
  test.each(cases.map((c) => [JSON.stringify(c.index), c.turned ? 'column-major' : 'row-major', c] as const))(
    '%s of a %s array',
    (_, __, c) => {
      const view = base(c.turned);
      const plan = planIndex(view, c.index.map(item), RULES[library]);
      const out = readIndex(view, plan);
      const expected = c[library]!;
      expect(out.shape).toEqual(expected.shape);
      expect(values(out)).toEqual(expected.values.map(BigInt));
      const visible = (strides: readonly number[]): (number | null)[] =>
        strides.map((s, d) => (expected.shape[d]! > 1 ? s : null));
      if (sizeOf(out.shape) > 0 && !STRIDES_DIFFER.has(`${library} ${JSON.stringify(c.index)} ${String(c.turned)}`))
        expect(visible(out.strides)).toEqual(visible(expected.strides));
    },
  );

  test.each(cases.map((c) => [JSON.stringify(c.index), c] as const))(
    'writing at %s changes what reading gives, and nothing else',
    (_, c) => {
      const view = base(c.turned);
      const before = values(view);
      const plan = planIndex(view, c.index.map(item), RULES[library]);
      writeIndex(view, plan, scalarView(-7n, DTYPES.int64));
      const hit = new Set(c[library]!.values.map(String));
      expect(values(view)).toEqual(before.map((x) => (hit.has(String(x)) ? -7n : x)));
    },
  );
});

test('combining counts repeated positions each time', () => {
  const view = make(DTYPES.int64, [3], [0n, 0n, 0n]);
  const plan = planIndex(view, [item([1, 1, 2])], RULES.numpy);
  combineIndex(add, view, plan, scalarView(5n, DTYPES.int64));
  expect(values(view)).toEqual([0n, 10n, 5n]);
});
